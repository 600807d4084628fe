//! Every model of every service reads what a newer or a careless service may send: members that
//! are missing, null or new, enum values and subtypes that nobody knew when the crate was made.
//!
//! The values are made from the specs, not from the generated code.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use oci_sdk_conformance::{SERVICES, Service};
use proptest::prelude::{any, prop};
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value, json};

/// Stands for a value that is not checked.
const ANY: Value = Value::Null;

/// What is in place of a value that has to be the same to the last member.
const EXACT: &str = "$exact";

/// Decisions, drawn by proptest so that it can shrink them; when there are no more, all are zero.
struct Choices<'a>(std::slice::Iter<'a, u8>);

impl Choices<'_> {
    fn one_of(&mut self, count: usize) -> usize {
        usize::from(*self.0.next().unwrap_or(&0)) % count
    }

    /// True in one of `times` cases.
    fn rarely(&mut self, times: usize) -> bool {
        self.one_of(times) == times - 1
    }
}

struct Spec {
    service: &'static Service,
    schemas: Map<String, Value>,
}

/// A value, and what has to be in it after it was read and written.
type Made = (Value, Value);

impl Spec {
    fn read(service: &'static Service) -> Self {
        let path = format!("../emulator/specs/{}.json", service.name);
        let text = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
        let mut spec: Value = serde_json::from_slice(&text).unwrap();
        let Value::Object(schemas) = spec["components"]["schemas"].take() else { panic!() };
        Self { service, schemas }
    }

    fn value(&self, schema: &Value, choices: &mut Choices<'_>, depth: usize) -> Made {
        if let Some(reference) = schema["$ref"].as_str() {
            return self.named(reference.rsplit('/').next().unwrap(), choices, depth);
        }
        let same = |value: Value| (value.clone(), value);
        match schema["type"].as_str() {
            Some("array") => {
                let items = (0..choices.one_of(3)).map(|_| match choices.rarely(6) {
                    true => (Value::Null, ANY),
                    false => self.value(&schema["items"], choices, depth + 1),
                });
                let (values, kept): (Vec<_>, Vec<_>) = items.unzip();
                (values.into(), kept.into())
            }
            Some("object") if schema.get("properties").is_some() => {
                self.object(&[schema], &[], choices, depth)
            }
            Some("object") if schema["additionalProperties"].is_object() => {
                let (mut values, mut kept) = (Map::new(), Map::new());
                for key in ["k", "key 1.é"].iter().take(choices.one_of(3)) {
                    let (value, keeps) = match choices.rarely(6) {
                        true => (Value::Null, ANY),
                        false => self.value(&schema["additionalProperties"], choices, depth + 1),
                    };
                    values.insert((*key).to_owned(), value);
                    kept.insert((*key).to_owned(), keeps);
                }
                (values.into(), kept.into())
            }
            Some("string") if schema["enum"].is_array() => {
                let values = schema["enum"].as_array().unwrap();
                same(match choices.rarely(3) {
                    true => json!("A_NEW_VALUE \"é\""),
                    false => values[choices.one_of(values.len())].clone(),
                })
            }
            Some("string") => same(match schema["format"].as_str() {
                Some("date-time") => json!("2024-01-02T03:04:05.678Z"),
                Some("date") => json!("2024-01-02"),
                _ => [json!("text"), json!(""), json!("é \"\\ \u{1}")][choices.one_of(3)].clone(),
            }),
            // Whatever the format: answers are not held to it.
            Some("integer") => {
                same([json!(7), json!(i64::MIN), json!(i64::MAX)][choices.one_of(3)].clone())
            }
            Some("number") => same([json!(1.5), json!(-0.001)][choices.one_of(2)].clone()),
            Some("boolean") => same(json!(choices.one_of(2) == 1)),
            _ => same(json!({"a": [1, null, {"b": "é"}]})),
        }
    }

    /// The schemas that make up a component: those of its bases first.
    fn parts<'a>(&'a self, name: &str) -> Vec<&'a Value> {
        let schema = &self.schemas[name];
        let Some(parts) = schema["allOf"].as_array() else { return vec![schema] };
        let parts = parts.iter().flat_map(|part| match part["$ref"].as_str() {
            Some(reference) => self.parts(reference.rsplit('/').next().unwrap()),
            None => vec![part],
        });
        parts.chain([schema]).collect()
    }

    fn named(&self, name: &str, choices: &mut Choices<'_>, depth: usize) -> Made {
        self.subtype(name, &[], choices, depth)
    }

    /// A value of a component, where `tags` say which subtype it is.
    fn subtype(
        &self,
        name: &str,
        tags: &[(&str, Value)],
        choices: &mut Choices<'_>,
        depth: usize,
    ) -> Made {
        let schema = &self.schemas[name];
        let parts = self.parts(name);
        let Some(member) = schema["discriminator"]["propertyName"].as_str() else {
            if parts.len() == 1 && schema.get("properties").is_none() {
                return self.value(schema, choices, depth);
            }
            return self.object(&parts, tags, choices, depth);
        };
        let subtypes = schema["discriminator"]["mapping"].as_object().unwrap();
        if subtypes.is_empty() || choices.rarely(3) {
            // One that is not known, or not named: kept as it came.
            let (value, _) = self.object(&parts, tags, choices, depth);
            let Value::Object(mut value) = value else { unreachable!() };
            match choices.one_of(4) {
                0 => _ = value.insert(member.to_owned(), json!("A_NEW_SUBTYPE")),
                1 => _ = value.insert(member.to_owned(), Value::Null),
                2 => _ = value.insert(member.to_owned(), json!({"strange": 1})),
                _ => _ = value.remove(member),
            }
            let value = Value::Object(value);
            return (value.clone(), json!({ EXACT: value }));
        }
        let (tag, subtype) = subtypes.iter().nth(choices.one_of(subtypes.len())).unwrap();
        let subtype = subtype.as_str().unwrap().rsplit('/').next().unwrap();
        let mut tags: Vec<_> = tags.iter().filter(|(other, _)| *other != member).cloned().collect();
        tags.push((member, json!(tag)));
        self.subtype(subtype, &tags, choices, depth)
    }

    fn object(
        &self,
        parts: &[&Value],
        tags: &[(&str, Value)],
        choices: &mut Choices<'_>,
        depth: usize,
    ) -> Made {
        let (mut values, mut kept) = (Map::new(), Map::new());
        let discriminators: Vec<_> = parts
            .iter()
            .filter_map(|part| part["discriminator"]["propertyName"].as_str())
            .collect();
        for (name, schema) in
            parts.iter().filter_map(|part| part["properties"].as_object()).flatten()
        {
            if discriminators.contains(&name.as_str()) || depth > 6 {
                continue;
            }
            match choices.one_of(8) {
                0 | 1 => {}
                2 => _ = values.insert(name.clone(), Value::Null),
                _ => {
                    let (value, keeps) = self.value(schema, choices, depth + 1);
                    values.insert(name.clone(), value);
                    kept.insert(name.clone(), keeps);
                }
            }
        }
        if choices.rarely(3) {
            values.insert("aNewMember".to_owned(), json!({"x": [1, "é"]}));
        }
        // Anywhere among the members, not first.
        for (name, tag) in tags {
            values.insert((*name).to_owned(), tag.clone());
            kept.insert((*name).to_owned(), tag.clone());
        }
        (values.into(), kept.into())
    }

    fn check(&self, name: &str, choices: &[u8]) -> Result<(), String> {
        let (value, kept) = self.named(name, &mut Choices(choices.iter()), 0);
        let again = self.service.again(name, &value).unwrap();
        let again = again.map_err(|error| format!("{value} is not read: {error}"))?;
        keeps(&kept, &again).map_err(|place| format!("{value} lost {place}: {again}"))
    }
}

/// Where something is lost.
fn keeps(kept: &Value, again: &Value) -> Result<(), String> {
    match (kept, again) {
        (Value::Null, _) => Ok(()),
        (Value::Object(kept), _) if kept.contains_key(EXACT) => {
            if kept[EXACT] == *again {
                Ok(())
            } else {
                Err(String::new())
            }
        }
        (Value::Object(kept), Value::Object(again)) => kept.iter().try_for_each(|(name, kept)| {
            keeps(kept, &again[name]).map_err(|place| format!("/{name}{place}"))
        }),
        (Value::Array(kept), Value::Array(again)) if kept.len() == again.len() => {
            kept.iter().zip(again).try_for_each(|(kept, again)| keeps(kept, again))
        }
        (kept, again) if kept == again => Ok(()),
        _ => Err(String::new()),
    }
}

#[test]
fn every_model_reads_what_may_come() {
    let mut count = 0;
    for service in SERVICES {
        let spec = Spec::read(service);
        for name in spec.schemas.keys() {
            assert!(
                service.again(name, &Value::Null).is_some(),
                "{}: there is no type {name}",
                service.name
            );
            let config = Config { cases: 12, failure_persistence: None, ..Config::default() };
            let bytes = prop::collection::vec(any::<u8>(), 0..300);
            let result = TestRunner::new(config).run(&bytes, |choices| {
                spec.check(name, &choices).map_err(proptest::test_runner::TestCaseError::fail)
            });
            if let Err(error) = result {
                panic!("{} {name}: {error}", service.name);
            }
            count += 1;
        }
    }
    assert!(count > 900, "only {count} schemas");
}
