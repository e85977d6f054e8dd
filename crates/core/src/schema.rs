//! JSON schemas of the types that requests contain.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::{
    free_object::FreeObject,
    id::{ConnectionId, IntegrationKey},
    integration::{BodyStyle, ClientAuthMethod, SiteRule},
    secret::{AccessToken, ClientSecret, RefreshToken, WebhookSecret},
    session::SessionDefaults,
};

/// Implements [`JsonSchema`] by a value.
macro_rules! schema {
    ($($name:ident: $schema:expr;)+) => {$(
        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    )+};
}

schema! {
    IntegrationKey: identifier(255, "~:.@ _-");
    ConnectionId: identifier(255, ",.;:=+~[]|@${}\"'\\/_ -");
    FreeObject: json_schema!({ "type": "object" });
    AccessToken: json_schema!({ "type": "string" });
    ClientSecret: json_schema!({ "type": "string" });
    RefreshToken: json_schema!({ "type": "string" });
    WebhookSecret: json_schema!({ "type": "string" });
    SiteRule: json_schema!({ "type": "string", "enum": ["ask", "first"] });
    BodyStyle: json_schema!({ "type": "string", "enum": ["json", "form"] });
    ClientAuthMethod: json_schema!({ "type": "string", "enum": ["body", "basic"] });
    SessionDefaults: json_schema!({
        "type": "object",
        "properties": {
            "connection_config": { "type": "object" },
            "authorization_params": {
                "type": "object",
                "additionalProperties": { "type": "string" },
            },
        },
    });
}

/// Letters, digits and these characters.
fn identifier(max: usize, besides: &str) -> Schema {
    let mut class = String::new();
    for character in besides.chars() {
        if "\\[]^-".contains(character) {
            class.push('\\');
        }
        class.push(character);
    }
    json_schema!({
        "type": "string",
        "minLength": 1,
        "maxLength": max,
        "pattern": format!("^[A-Za-z0-9{class}]+$"),
    })
}

#[cfg(test)]
mod tests {
    use std::str::FromStr;

    use super::*;

    fn check<T: JsonSchema + FromStr>() {
        let schema = T::json_schema(&mut SchemaGenerator::default());
        let pattern = schema.get("pattern").and_then(|it| it.as_str()).unwrap();
        let class = pattern.strip_prefix("^[A-Za-z0-9").unwrap();
        let mut escaped = class.strip_suffix("]+$").unwrap().chars();
        let mut class = String::new();
        while let Some(character) = escaped.next() {
            let is_escape = character == '\\';
            class.extend(if is_escape {
                escaped.next()
            } else {
                Some(character)
            });
        }
        for character in (0..=u8::MAX).map(char::from) {
            let is_in_class = character.is_ascii_alphanumeric() || class.contains(character);
            let is_valid = character.to_string().parse::<T>().is_ok();
            assert_eq!(is_in_class, is_valid, "{character:?}");
        }
        let max = schema.get("maxLength").and_then(|it| it.as_u64()).unwrap();
        let of = |length: u64| "a".repeat(length.try_into().unwrap()).parse::<T>();
        assert!(of(max).is_ok() && of(max + 1).is_err() && of(0).is_err());
    }

    #[test]
    fn the_schema_of_an_identifier_describes_what_is_accepted() {
        check::<IntegrationKey>();
        check::<ConnectionId>();
    }
}
