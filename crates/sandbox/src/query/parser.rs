//! Parses the tokens of a query: or, and, not, parentheses, clauses, order.

use super::lexer::{Token, tokens};
use super::{Clause, Expr, Op, Operand, Order, Query};

/// The maximum nesting of parentheses and `NOT`.
const DEEPEST: usize = 32;

impl Query {
    /// Parses a query; the error is a sentence for the caller.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut parser = Parser {
            tokens: tokens(text)?,
            at: 0,
            depth: 0,
        };
        let filter = if parser.done() || parser.sees("order") {
            None
        } else {
            Some(parser.either()?)
        };
        let order = parser.order()?;
        if parser.done() {
            Ok(Self { filter, order })
        } else {
            Err(parser.unexpected())
        }
    }
}

struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
}

impl Parser {
    fn either(&mut self) -> Result<Expr, String> {
        let mut any = vec![self.both()?];
        while self.takes("or") {
            any.push(self.both()?);
        }
        Ok(if any.len() == 1 {
            any.remove(0)
        } else {
            Expr::Or(any)
        })
    }

    fn both(&mut self) -> Result<Expr, String> {
        let mut all = vec![self.one()?];
        while self.takes("and") {
            all.push(self.one()?);
        }
        Ok(if all.len() == 1 {
            all.remove(0)
        } else {
            Expr::And(all)
        })
    }

    fn one(&mut self) -> Result<Expr, String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("The query is nested too deeply.".to_owned());
        }
        let expr = if self.takes("not") {
            Expr::Not(Box::new(self.one()?))
        } else if self.takes_sign("(") {
            let inner = self.either()?;
            self.expect(")")?;
            inner
        } else {
            Expr::Clause(self.clause()?)
        };
        self.depth -= 1;
        Ok(expr)
    }

    fn clause(&mut self) -> Result<Clause, String> {
        let field = self.text()?.to_lowercase();
        let op = self.operator()?;
        let values = match op {
            Op::IsEmpty | Op::IsNotEmpty => Vec::new(),
            Op::In | Op::NotIn => self.list()?,
            _ => vec![self.operand()?],
        };
        Ok(Clause { field, op, values })
    }

    fn operator(&mut self) -> Result<Op, String> {
        for (sign, op) in [
            ("=", Op::Equal),
            ("!=", Op::NotEqual),
            ("~", Op::Contains),
            ("!~", Op::NotContains),
            ("<", Op::Less),
            ("<=", Op::LessOrEqual),
            (">", Op::Greater),
            (">=", Op::GreaterOrEqual),
        ] {
            if self.takes_sign(sign) {
                return Ok(op);
            }
        }
        if self.takes("in") {
            return Ok(Op::In);
        }
        if self.takes("not") {
            return if self.takes("in") {
                Ok(Op::NotIn)
            } else {
                Err(self.unexpected())
            };
        }
        if self.takes("is") {
            let op = if self.takes("not") {
                Op::IsNotEmpty
            } else {
                Op::IsEmpty
            };
            if self.takes("empty") || self.takes("null") {
                return Ok(op);
            }
        }
        Err(self.unexpected())
    }

    fn list(&mut self) -> Result<Vec<Operand>, String> {
        self.expect("(")?;
        let mut values = vec![self.operand()?];
        while self.takes_sign(",") {
            values.push(self.operand()?);
        }
        self.expect(")")?;
        Ok(values)
    }

    fn operand(&mut self) -> Result<Operand, String> {
        let text = self.text()?;
        if self.takes_sign("(") {
            self.expect(")")?;
            return Ok(Operand::Function(text.to_lowercase()));
        }
        Ok(Operand::Text(text))
    }

    fn order(&mut self) -> Result<Vec<Order>, String> {
        let mut order = Vec::new();
        if !self.takes("order") {
            return Ok(order);
        }
        if !self.takes("by") {
            return Err(self.unexpected());
        }
        loop {
            let field = self.text()?.to_lowercase();
            let descending = self.takes("desc");
            if !descending {
                self.takes("asc");
            }
            order.push(Order { field, descending });
            if !self.takes_sign(",") {
                return Ok(order);
            }
        }
    }

    fn text(&mut self) -> Result<String, String> {
        match self.tokens.get(self.at) {
            Some(Token::Word(text) | Token::Quoted(text)) => {
                let text = text.clone();
                self.at += 1;
                Ok(text)
            }
            _ => Err(self.unexpected()),
        }
    }

    fn sees(&self, word: &str) -> bool {
        matches!(self.tokens.get(self.at), Some(Token::Word(w)) if w.eq_ignore_ascii_case(word))
    }

    fn takes(&mut self, word: &str) -> bool {
        let sees = self.sees(word);
        self.at += usize::from(sees);
        sees
    }

    fn takes_sign(&mut self, sign: &str) -> bool {
        let sees = matches!(self.tokens.get(self.at), Some(Token::Sign(s)) if s == sign);
        self.at += usize::from(sees);
        sees
    }

    fn expect(&mut self, sign: &str) -> Result<(), String> {
        if self.takes_sign(sign) {
            Ok(())
        } else {
            Err(self.unexpected())
        }
    }

    fn done(&self) -> bool {
        self.at >= self.tokens.len()
    }

    fn unexpected(&self) -> String {
        match self.tokens.get(self.at) {
            Some(token) => format!(
                "Error in the query: '{}' was not expected here.",
                token.as_str()
            ),
            None => "Error in the query: it ended too early.".to_owned(),
        }
    }
}
