//! Errors and omissions of the documents: `xtask/facts/corrections.txt`.
//!
//! A correction is one of these, below the name of the APIs that it is about, in the form of the facts:
//!
//! ```text
//! [jira-platform jira-software]
//!
//! # Why this is so.
//! field IssueBean fields IssueFields
//! answer GET /rest/agile/1.0/sprint/{sprintId} 200 json SprintBean
//! query GET /rest/api/3/search/jql jql! string
//! path GET /wiki/api/v2/attachments/{id} id! int64
//! body POST /rest/api/3/issue/{issueIdOrKey}/attachments multipart! Files
//! schema Files
//!   file! [binary]
//! operation GET /rest/software/1.0/board/{boardId}/issue getIssuesForBoardJSIS
//!   group Board
//! ```
//!
//! `field` and `schema` replace one of the same name, or add one; `operation` adds one that the document does not
//! have. A correction that changes nothing is refused: the document was corrected.

use anyhow::{Context as _, Result, bail, ensure};

use super::{APIS, Api, Operation, Parameter, Schema, Shape, text};

/// One correction and where it stands.
#[derive(Debug)]
struct Correction<'a> {
    apis: Vec<&'a str>,
    line: usize,
    /// Its lines.
    text: String,
}

/// The facts of `api` as they are to be used.
pub(crate) fn correct(api: &str, mut facts: Api, corrections: &str) -> Result<Api> {
    for correction in read(corrections)? {
        if !correction.apis.contains(&api) {
            continue;
        }
        let before = facts.clone();
        apply(&mut facts, &correction.text)
            .and_then(|()| {
                facts.sort();
                ensure!(facts != before, "nothing is corrected by this");
                Ok(())
            })
            .with_context(|| format!("corrections.txt, line {}, for {api}", correction.line))?;
    }
    facts.check()?;
    Ok(facts)
}

fn read(text: &str) -> Result<Vec<Correction<'_>>> {
    let mut corrections: Vec<Correction> = Vec::new();
    let mut apis = Vec::new();
    let mut reason_given = false;
    for (at, line) in text.lines().enumerate() {
        let number = at + 1;
        if line.is_empty() {
            reason_given = false;
        } else if line.starts_with('#') {
            reason_given = true;
        } else if let Some(names) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            apis = names.split(' ').collect();
            let unknown = apis.iter().find(|name| !APIS.contains(name));
            ensure!(
                unknown.is_none(),
                "corrections.txt, line {number}: no API {unknown:?}"
            );
        } else if let Some(correction) = corrections.last_mut()
            && line.starts_with("  ")
        {
            correction.text += line;
            correction.text.push('\n');
        } else {
            ensure!(
                reason_given,
                "corrections.txt, line {number}: a correction needs a reason above it"
            );
            corrections.push(Correction {
                apis: apis.clone(),
                line: number,
                text: format!("{line}\n"),
            });
        }
    }
    Ok(corrections)
}

fn apply(facts: &mut Api, correction: &str) -> Result<()> {
    let (word, rest) = correction
        .trim_end()
        .split_once(' ')
        .context("a correction has several words")?;
    match word {
        "operation" => {
            let [operation] = <[Operation; 1]>::try_from(text::operations(rest)?)
                .map_err(|_| anyhow::anyhow!("not one operation"))?;
            let known = facts
                .operations
                .iter()
                .any(|known| (&known.method, &known.path) == (&operation.method, &operation.path));
            ensure!(!known, "the document has this operation");
            facts.operations.push(operation);
        }
        "schema" => {
            let [schema] = <[Schema; 1]>::try_from(text::schemas(rest)?)
                .map_err(|_| anyhow::anyhow!("not one schema"))?;
            facts.schemas.retain(|known| known.name != schema.name);
            facts.schemas.push(schema);
        }
        "field" => {
            let (name, line) = rest.split_once(' ').context("a field has a type")?;
            let field = text::field(line)?;
            let schema = facts.schemas.iter_mut().find(|schema| schema.name == name);
            let Some(Schema {
                shape: Shape::Object { fields, .. },
                ..
            }) = schema
            else {
                bail!("there is no object {name}");
            };
            match fields.iter_mut().find(|known| known.name == field.name) {
                Some(known) => *known = field,
                None => fields.push(field),
            }
        }
        "answer" | "body" | "query" | "path" => {
            let mut words = rest.splitn(3, ' ');
            let (method, path) = (words.next(), words.next());
            let detail = words.next().context("METHOD PATH and the rest")?;
            let operation = facts.operations.iter_mut().find(|operation| {
                (
                    Some(operation.method.as_str()),
                    Some(operation.path.as_str()),
                ) == (method, path)
            });
            let operation = operation.context("there is no such operation")?;
            // Read as a detail of an operation without any others.
            let read = text::operations(&format!("{} / x\n  {word} {detail}", operation.method))?;
            for read in read {
                operation.body = read.body.or(operation.body.take());
                for parameter in read.parameters {
                    let known = operation.parameters.iter_mut();
                    let same = |known: &&mut Parameter| {
                        (known.place, &known.name) == (parameter.place, &parameter.name)
                    };
                    match known.into_iter().find(same) {
                        Some(known) => *known = parameter,
                        None => operation.parameters.push(parameter),
                    }
                }
                for answer in read.answers {
                    operation
                        .answers
                        .retain(|known| known.status != answer.status);
                    operation.answers.push(answer);
                }
                operation.answers.sort_by_key(|answer| answer.status);
            }
        }
        other => bail!("no correction begins with {other:?}"),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corrected(corrections: &str) -> Result<String> {
        let facts = Api::from_texts(
            "GET /a getA\n  group A\n  answer 200 json any\n",
            "A\n  b string\n",
        )?;
        let corrected = correct("jira-software", facts, corrections)?;
        let (operations, schemas) = corrected.to_texts();
        Ok(operations + &schemas)
    }

    #[test]
    fn fields_answers_and_operations_are_corrected() {
        let text = "[jira-platform jira-software]\n\n# Because.\nfield A b! [string]\nfield A c A\n\
            answer GET /a 200 json A\noperation GET /b getB\n  group B\n\n[confluence-v1]\n\n# Not this one.\nschema B\n";
        let expected = "GET /a getA\n  group A\n  answer 200 json A\n\nGET /b getB\n  group B\nA\n  b! [string]\n  c A\n";
        assert_eq!(corrected(text).unwrap(), expected);
    }

    #[test]
    fn a_correction_of_what_is_right_is_refused() {
        let error = corrected("[jira-software]\n\n# Because.\nfield A b string\n").unwrap_err();
        let expected = "corrections.txt, line 4, for jira-software: nothing is corrected by this";
        assert_eq!(format!("{error:#}"), expected);
    }

    #[test]
    fn a_correction_without_reason_is_refused() {
        let error = corrected("[jira-software]\n\nfield A b number\n").unwrap_err();
        assert!(error.to_string().contains("line 3"), "{error}");
    }
}
