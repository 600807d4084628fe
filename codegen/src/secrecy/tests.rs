//! Decisions, and what they do to a document.

use serde_json::json;

use super::{Decision, Secrecy, apply};

const RULES: &str = "
rules:
  - { public: ['* access token'], in: [devops], reason: it is an id }
  - { secret: ['* password', '* token'], reason: it is one }
  - { public: ['* url', '* key name'], reason: it is none }
fields:
  - { secret: [jobs Job.inviteUrl], reason: it gives access }
  - { public: [jobs Word.token], reason: it is a word }
";

fn secrecy() -> Secrecy {
    Secrecy::read("secrecy.yaml", RULES).unwrap()
}

#[test]
fn list_decides_before_rules_and_first_rule_before_others() {
    let secrecy = secrecy();
    for (service, path, expected) in [
        ("jobs", "Job.adminPassword", Some(Decision::RuledSecret)),
        ("jobs", "Job.access_token", Some(Decision::RuledSecret)),
        ("devops", "Job.accessToken", Some(Decision::RuledPublic)),
        ("jobs", "Job.url", Some(Decision::RuledPublic)),
        ("jobs", "Job.inviteUrl", Some(Decision::ListedSecret)),
        ("jobs", "Word.token", Some(Decision::ListedPublic)),
        ("jobs", "Job.key", Some(Decision::Undecided)),
        ("jobs", "Job.keyId", None),
        ("jobs", "Job.name", None),
    ] {
        let name = path.rsplit('.').next().unwrap();
        let decision = secrecy.decide(service, &format!("{service} {path}"), name);
        assert_eq!(decision, expected, "{service} {path}");
    }
}

#[test]
fn strings_are_marked_where_they_are_declared() {
    let text = || json!({ "type": "string" });
    let list = |schema| json!({ "type": "array", "items": schema });
    let map = |schema| json!({ "type": "object", "additionalProperties": schema });
    let mut document = json!({
        "components": { "schemas": {
            "Job": { "properties": {
                "password": { "type": "string", "example": "abc", "maxLength": 9 },
                "adminPassword": { "type": "string", "format": "byte" },
                "tokens": text(),
                "token": map(list(text())),
                "url": text(),
                "secret": { "type": "string", "format": "password" },
                "keyUrl": { "type": "string", "format": "password" },
                "keyType": { "type": "string", "enum": ["RSA"] },
                "keyAge": { "type": "integer" },
                "keyData": {},
                "inner": { "properties": { "password": text() } },
            } },
            "Sub": { "allOf": [{ "properties": { "password": text() } }] },
        } },
        "paths": { "/jobs": {
            "parameters": [{ "name": "opc-token", "in": "header", "schema": text() }],
            "get": { "parameters": [
                { "name": "token", "in": "query", "schema": text() },
                { "name": "x-password", "in": "header", "schema": text() },
            ] },
        } },
    });
    let secrets = apply(&mut document, "jobs", &secrecy());
    let password = json!({ "type": "string", "format": "password" });
    let job = &document["components"]["schemas"]["Job"]["properties"];
    assert_eq!(job["password"], json!({ "type": "string", "maxLength": 9, "format": "password" }));
    assert_eq!(job["adminPassword"], password);
    assert_eq!(job["token"], map(list(password.clone())));
    assert_eq!(job["inner"]["properties"]["password"], password);
    assert_eq!(job["url"], text());
    assert_eq!(job["keyType"]["enum"], json!(["RSA"]));
    assert_eq!(job["keyData"], json!({}));
    // What the spec marks stays marked.
    assert_eq!(job["keyUrl"], password);
    let sub = &document["components"]["schemas"]["Sub"]["allOf"][0]["properties"];
    assert_eq!(sub["password"], password);
    let parameters = &document["paths"]["/jobs"];
    assert_eq!(parameters["parameters"][0]["schema"], password);
    assert_eq!(parameters["get"]["parameters"][1]["schema"], password);
    // A part of the URL cannot be marked.
    assert_eq!(parameters["get"]["parameters"][0]["schema"], text());
    assert_eq!(secrets.in_url, ["jobs token"]);
    // Undecided names are treated as secret, and reported.
    assert_eq!(job["tokens"], password);
    assert_eq!(secrets.undecided, ["jobs Job.tokens"]);
}

#[test]
fn every_mistake_is_reported() {
    let text = "
rules:
  - { secret: ['* a'], public: ['* b'], reason: both }
  - { reason: none }
  - { secret: ['* c'], reason: ' ' }
fields:
  - { secret: [jobs Job.a], reason: once }
  - { public: [jobs Job.a], reason: twice }
";
    let problems = Secrecy::read("secrecy.yaml", text).unwrap_err().to_string();
    assert_eq!(
        problems,
        "\
secrecy.yaml#/fields/1: `jobs Job.a` is decided twice
secrecy.yaml#/rules/0: expected either `secret` or `public`
secrecy.yaml#/rules/1: expected either `secret` or `public`
secrecy.yaml#/rules/2/reason: a decision needs a reason
"
    );
}
