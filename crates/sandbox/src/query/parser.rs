//! Parses the tokens of a query: or, and, not, parentheses, clauses, order.

use super::lexer::{Token, tokens};
use super::{Clause, Expr, Op, Operand, Order, Query};

/// The maximum nesting of parentheses and `NOT`.
const MAX_DEPTH: usize = 32;

impl Query {
    /// Parses a query whose fields and values must not be one of the words `reserved`, unless they are quoted; the
    /// error is a sentence for the caller.
    pub(crate) fn parse(text: &str, reserved: &[&str]) -> Result<Self, String> {
        let mut parser = Parser {
            reserved,
            tokens: tokens(text)?,
            at: 0,
            depth: 0,
        };
        let filter = if parser.done() || parser.peeks("order") {
            None
        } else {
            Some(parser.or_expression()?)
        };
        let order = parser.order()?;
        if parser.done() {
            Ok(Self { filter, order })
        } else {
            Err(parser.unexpected())
        }
    }
}

struct Parser<'a> {
    reserved: &'a [&'a str],
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn or_expression(&mut self) -> Result<Expr, String> {
        let mut any = vec![self.and_expression()?];
        while self.accept("or") {
            any.push(self.and_expression()?);
        }
        Ok(if any.len() == 1 {
            any.remove(0)
        } else {
            Expr::Or(any)
        })
    }

    fn and_expression(&mut self) -> Result<Expr, String> {
        let mut all = vec![self.unary_expression()?];
        while self.accept("and") {
            all.push(self.unary_expression()?);
        }
        Ok(if all.len() == 1 {
            all.remove(0)
        } else {
            Expr::And(all)
        })
    }

    fn unary_expression(&mut self) -> Result<Expr, String> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err("The query is nested too deeply.".to_owned());
        }
        let expr = if self.accept("not") {
            Expr::Not(Box::new(self.unary_expression()?))
        } else if self.accept_symbol("(") {
            let inner = self.or_expression()?;
            self.expect(")")?;
            inner
        } else {
            Expr::Clause(self.clause()?)
        };
        self.depth -= 1;
        Ok(expr)
    }

    fn clause(&mut self) -> Result<Clause, String> {
        let field = self.name()?.to_lowercase();
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
            if self.accept_symbol(sign) {
                return Ok(op);
            }
        }
        if self.accept("in") {
            return Ok(Op::In);
        }
        if self.accept("not") {
            return if self.accept("in") {
                Ok(Op::NotIn)
            } else {
                Err(self.unexpected())
            };
        }
        if self.accept("is") {
            let op = if self.accept("not") {
                Op::IsNotEmpty
            } else {
                Op::IsEmpty
            };
            if self.accept("empty") || self.accept("null") {
                return Ok(op);
            }
        }
        Err(self.unexpected())
    }

    fn list(&mut self) -> Result<Vec<Operand>, String> {
        if !self.accept_symbol("(") {
            // A function can be a list by itself.
            return match self.operand()? {
                function @ Operand::Function(..) => Ok(vec![function]),
                _ => Err(self.unexpected()),
            };
        }
        let mut values = vec![self.operand()?];
        while self.accept_symbol(",") {
            values.push(self.operand()?);
        }
        self.expect(")")?;
        Ok(values)
    }

    fn operand(&mut self) -> Result<Operand, String> {
        if self.accept("empty") || self.accept("null") {
            return Ok(Operand::Empty);
        }
        let is_function = matches!(self.tokens.get(self.at + 1), Some(Token::Sign(s)) if s == "(");
        if !is_function {
            return self.name().map(Operand::Text);
        }
        let text = self.text()?;
        self.expect("(")?;
        let mut arguments = Vec::new();
        while !self.accept_symbol(")") {
            if !arguments.is_empty() {
                self.expect(",")?;
            }
            arguments.push(self.text()?);
        }
        Ok(Operand::Function(text.to_lowercase(), arguments))
    }

    fn order(&mut self) -> Result<Vec<Order>, String> {
        let mut order = Vec::new();
        if !self.accept("order") {
            return Ok(order);
        }
        if !self.accept("by") {
            return Err(self.unexpected());
        }
        loop {
            let field = self.name()?.to_lowercase();
            let descending = self.accept("desc");
            if !descending {
                self.accept("asc");
            }
            order.push(Order { field, descending });
            if !self.accept_symbol(",") {
                return Ok(order);
            }
        }
    }

    /// Takes the name of a field, or a value.
    fn name(&mut self) -> Result<String, String> {
        let is_reserved = |text: &str| {
            let mut reserved = self.reserved.iter();
            reserved.any(|word| word.eq_ignore_ascii_case(text))
        };
        match self.tokens.get(self.at) {
            Some(Token::Word(text)) if is_reserved(text) => Err(format!(
                "Error in the query: '{text}' is a reserved word. You must surround it in quotation marks to use it in a query."
            )),
            _ => self.text(),
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

    fn peeks(&self, word: &str) -> bool {
        matches!(self.tokens.get(self.at), Some(Token::Word(w)) if w.eq_ignore_ascii_case(word))
    }

    fn accept(&mut self, word: &str) -> bool {
        let peeks = self.peeks(word);
        self.at += usize::from(peeks);
        peeks
    }

    fn accept_symbol(&mut self, sign: &str) -> bool {
        let peeks = matches!(self.tokens.get(self.at), Some(Token::Sign(s)) if s == sign);
        self.at += usize::from(peeks);
        peeks
    }

    fn expect(&mut self, sign: &str) -> Result<(), String> {
        if self.accept_symbol(sign) {
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
