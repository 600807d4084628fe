//! The endpoints of every client of the official Python SDK.
//!
//! `tests/vectors/endpoints.jsonl` has a line for each of its regional clients: the template, and
//! the resulting endpoints, as region, dual stack, realm-specific, and URL.

use serde_json::Value;

use super::{EndpointOptions, EndpointTemplate};
use crate::environment::Environment;
use crate::region::Region;

/// Leaks a string of the file, as templates are static.
fn leaked(value: &Value) -> &'static str {
    Box::leak(value.as_str().unwrap().to_owned().into_boxed_str())
}

fn template(client: &Value) -> EndpointTemplate {
    let mut template =
        EndpointTemplate::new(leaked(&client["template"]), leaked(&client["base_path"]));
    if let Some(realms) = client["realms"].as_object() {
        let realms: Vec<(&'static str, &'static str)> = realms
            .iter()
            .map(|(realm, template)| (leaked(&Value::from(realm.as_str())), leaked(template)))
            .collect();
        template = template.with_realms(realms.leak());
    }
    if client["dual_stack_by_default"] == true {
        template = template.with_dual_stack();
    }
    template
}

#[test]
fn endpoints_are_those_of_the_python_sdk() {
    let environment = Environment::from_vars([("", ""); 0]);
    let (mut clients, mut compared) = (0, 0);
    for line in include_str!("../../tests/vectors/endpoints.jsonl").lines() {
        let client: Value = serde_json::from_str(line).unwrap();
        let template = template(&client);
        clients += 1;
        for case in client["endpoints"].as_array().unwrap() {
            let region = Region::find(case[0].as_str().unwrap(), &environment).unwrap();
            let options = EndpointOptions {
                dual_stack: case[1].as_bool(),
                realm_specific: case[2].as_bool(),
            };
            let endpoint = template.resolve_with(&region, &options, |_| None).unwrap();
            // One template has a capital letter, which makes no difference in a host name.
            let expected = case[3].as_str().unwrap().to_lowercase();
            assert_eq!(endpoint.url().to_lowercase(), expected, "{} {case}", client["client"]);
            compared += 1;
        }
    }
    assert_eq!((clients, compared), (325, 1101));
}
