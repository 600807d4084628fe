//! A service, read from its OpenAPI file (the profile is described in `spec/README.md`).

use serde_json::Value;

use crate::{
    document::Document,
    operation::{self, Operation},
    problem::{Problems, SpecProblems},
    roles::Roles,
    template,
};

#[derive(Debug)]
pub(crate) struct Service {
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) version: String,
    /// The path of the endpoint, such as `20160918`.
    pub(crate) base: Vec<String>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) roles: Roles,
    pub(crate) document: Document,
}

impl Service {
    /// Returns the operation with this id.
    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }
}

/// Parses the spec of the service `name`. Messages use the name `file`.
pub(crate) fn read(name: &str, file: &str, text: &str) -> Result<Service, SpecProblems> {
    let mut problems = Problems::of(file);
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(message) => {
            problems.add("", message);
            Document::parse("{}").expect("an empty object is JSON")
        }
    };
    if !document.root().is_object() {
        problems.add("", "not a mapping");
    }
    document.check_references(&mut problems);
    let info = |field: &str, problems: &mut Problems<'_>| {
        let found = document.root().pointer(&format!("/info/{field}")).and_then(Value::as_str);
        found.map(String::from).unwrap_or_else(|| {
            problems.add("/info", format!("{field} is missing, or not a string"));
            String::new()
        })
    };
    let title = info("title", &mut problems);
    let version = info("version", &mut problems);
    let base = read_base(&document, &mut problems);
    let operations = operation::read_all(&document, &mut problems);
    let roles = Roles::of(&document, &operations);
    let name = name.to_owned();
    problems.finish(Service { name, title, version, base, operations, roles, document })
}

fn read_base(document: &Document, problems: &mut Problems<'_>) -> Vec<String> {
    let pointer = "/servers/0/url";
    let Some(url) = document.root().pointer(pointer).and_then(Value::as_str) else {
        problems.add(pointer, "the endpoint template is missing");
        return Vec::new();
    };
    let Some((_, rest)) = url.split_once("://") else {
        problems.add(pointer, format!("not a URL: {url}"));
        return Vec::new();
    };
    let path = rest.find('/').map_or("/", |slash| &rest[slash..]);
    let segments = template::decode(path).unwrap_or_default();
    segments.into_iter().filter(|segment| !segment.is_empty()).collect()
}

/// Checks that an OpenAPI document is within the profile that the emulator supports.
///
/// # Errors
///
/// All problems of the document, each with `file` and a JSON pointer.
pub fn check_spec(file: &str, text: &str) -> Result<(), SpecProblems> {
    read("checked", file, text).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::check_spec;

    #[test]
    fn problem_names_file_and_pointer() {
        let frame = "info: {title: T, version: '1'}\nservers: [{url: 'https://h/1'}]\npaths:\n";
        for (trap, text, expected) in [
            ("not YAML", "a: [".to_owned(), "t.yaml#: "),
            (
                "no paths",
                "info: {title: T, version: '1'}\nservers: [{url: 'https://h'}]".to_owned(),
                "t.yaml#/paths: missing",
            ),
            (
                "no server",
                "info: {title: T, version: '1'}\npaths: {}".to_owned(),
                "t.yaml#/servers/0/url: the endpoint template",
            ),
            (
                "no operationId",
                format!("{frame}  /a: {{get: {{responses: {{'200': {{}}}}}}}}"),
                "t.yaml#/paths/~1a/get: operationId is missing",
            ),
            (
                "half a parameter",
                format!("{frame}  '/a/{{b}}.json': {{}}"),
                "t.yaml#/paths/~1a~1{b}.json: segment",
            ),
            (
                "undeclared path parameter",
                format!(
                    "{frame}  '/a/{{b}}': {{get: {{operationId: A, responses: {{'200': {{}}}}}}}}"
                ),
                "t.yaml#/paths/~1a~1{b}/get: path parameter b is not declared",
            ),
            (
                "reference to nothing",
                format!(
                    "{frame}  /a: {{get: {{operationId: A, responses: {{'200': {{$ref: '#/nowhere'}}}}}}}}"
                ),
                "t.yaml#/paths/~1a/get/responses/200: dangling $ref: #/nowhere",
            ),
            (
                "reference to itself",
                format!(
                    "{frame}  /a: {{get: {{operationId: A, responses: {{'200': {{$ref: '#/x'}}}}}}}}\nx: {{$ref: '#/x'}}"
                ),
                "/responses/200: cyclic $ref: #/x",
            ),
            (
                "only errors",
                format!("{frame}  /a: {{get: {{operationId: A, responses: {{4XX: {{}}}}}}}}"),
                "t.yaml#/paths/~1a/get/responses: no successful response",
            ),
        ] {
            let problems = check_spec("t.yaml", &text).unwrap_err().to_string();
            assert!(problems.contains(expected), "{trap}: {problems}");
        }
    }

    #[test]
    fn success_status_can_be_a_range() {
        let text = "info: {title: T, version: '1'}\nservers: [{url: 'https://h/1'}]\npaths:\n  \
                    /a: {get: {operationId: A, responses: {4XX: {}, 2XX: {}}}}";
        assert_eq!(check_spec("t.yaml", text), Ok(()));
    }

    #[test]
    fn all_problems_are_collected() {
        let problems = check_spec("t.yaml", "openapi: 3.0.3").unwrap_err();
        assert!(problems.iter().count() >= 4, "{problems}");
    }
}
