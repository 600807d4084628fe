//! A service as an OpenAPI 3.0.3 document in the profile of `spec/README.md`.
//!
//! Paths and schemas are sorted; fields and parameters keep the order of the package. Additions of
//! Oracle then appear as added lines only.

mod operation;
mod schema;

use std::collections::BTreeMap;

use crate::client::Server;
use crate::document::{Map, Node, map, push};
use crate::facts::ServiceFacts;
use crate::operation::Operation;
use crate::problem::Problems;
use crate::service::Service;
use crate::types::Type;

pub(crate) use operation::operation_id;

/// The methods of a path in the order of the OpenAPI specification.
const METHODS: &[&str] = &["get", "put", "post", "delete", "head", "patch"];

/// Creates the document of a service.
pub(crate) fn document(
    service: &Service,
    title: &str,
    facts: ServiceFacts<'_>,
    problems: &mut Problems,
) -> Node {
    let mut document = map([("openapi", "3.0.3".into())]);
    let version = version(service);
    push(
        &mut document,
        "info",
        map([("title", format!("{title} API").into()), ("version", version.into())]),
    );
    if let Some(reference) = reference(service) {
        push(&mut document, "externalDocs", map([("url", reference.into())]));
    }
    // The bounds and defaults come from prose.
    push(&mut document, "x-oci-constraints", "documented");
    if let Some(client) = service.clients.first() {
        let mut server = server(&client.server);
        let others = service.clients.iter().filter(|client| !client.regional);
        let names: Vec<_> = others.map(|client| client.name.as_str().into()).collect();
        if !names.is_empty() {
            push(&mut server, "x-oci-endpoint-required", Node::List(names));
        }
        push(&mut document, "servers", Node::List(vec![server.into()]));
    }
    let schemas = schema::schemas(service, facts);
    let context = Context { service, facts, schemas: &schemas };
    push(&mut document, "paths", paths(&context, problems));
    let components = map([("responses", error_response().into()), ("schemas", schemas.into())]);
    push(&mut document, "components", components);
    document.into()
}

/// The context of an operation.
struct Context<'a> {
    service: &'a Service,
    facts: ServiceFacts<'a>,
    schemas: &'a Map,
}

/// Returns the date of the API: from the base path, else from the files.
fn version(service: &Service) -> &str {
    let base =
        service.clients.first().map_or("", |client| client.server.base_path.trim_matches('/'));
    if base.len() == 8 && base.bytes().all(|byte| byte.is_ascii_digit()) {
        return base;
    }
    service.version.as_deref().unwrap_or(base)
}

/// Returns the common part of the links to the operations: `.../#/en/workrequests/20160918/`.
fn reference(service: &Service) -> Option<String> {
    let mut operations = service.clients.iter().flat_map(|client| &client.operations);
    let link = operations.find_map(|operation| operation.reference.as_deref())?;
    let (page, place) = link.split_once("#/")?;
    let place: Vec<_> = place.split('/').take(3).collect();
    Some(format!("{page}#/{}/", place.join("/")))
}

fn server(server: &Server) -> Map {
    let url = |template: &str| format!("{template}{}", server.base_path.trim_end_matches('/'));
    let (single, dual) = stacks(&server.template);
    let mut variables = Map::new();
    for (name, default) in [("region", "us-phoenix-1"), ("secondLevelDomain", "oraclecloud.com")] {
        if single.contains(&format!("{{{name}}}")) {
            push(&mut variables, name, map([("default", default.into())]));
        }
    }
    let mut result = map([("url", url(&single).into())]);
    if !variables.is_empty() {
        push(&mut result, "variables", variables);
    }
    if single != dual {
        let mut stack = map([("url", url(&dual).into())]);
        if server.dual_stack {
            push(&mut stack, "default", true);
        }
        push(&mut result, "x-oci-dual-stack", stack);
    }
    if !server.realms.is_empty() {
        let realms =
            server.realms.iter().map(|(realm, template)| (realm.clone(), url(template).into()));
        push(&mut result, "x-oci-realm-endpoints", realms.collect::<Map>());
    }
    result
}

/// Returns a template without and with dual stack. `{dualStack?A:B}` is `A` with it, else `B`. After
/// an empty choice, or one that ends with a dot, a following dot is dropped.
fn stacks(template: &str) -> (String, String) {
    let choose = |with: bool| {
        let mut rest = template;
        let mut result = String::new();
        while let Some((before, after)) = rest.split_once("{dualStack?") {
            let Some((choice, after)) = after.split_once('}') else { break };
            let Some((on, off)) = choice.split_once(':') else { break };
            result.push_str(before);
            result.push_str(if with { on } else { off });
            rest = after;
            if result.ends_with('.') {
                rest = rest.strip_prefix('.').unwrap_or(rest);
            }
        }
        result + rest
    };
    (choose(false), choose(true))
}

fn paths(context: &Context<'_>, problems: &mut Problems) -> Map {
    let service = context.service;
    let several = service.clients.len() > 1;
    let mut paths: BTreeMap<&str, Map> = BTreeMap::new();
    let mut ids = BTreeMap::new();
    for client in &service.clients {
        for operation in &client.operations {
            let tag = several.then_some(client.name.as_str());
            let method = operation.method.to_ascii_lowercase();
            if !METHODS.contains(&method.as_str()) {
                let message = format!("`{}` is an unknown method", operation.method);
                problems.add(&operation.file, operation.line, message);
            }
            let id = operation_id(operation, context.facts);
            if let Some(other) = ids.insert(id.clone(), &operation.name) {
                let message = format!("`{}` and `{other}` are both `{id}`", operation.name);
                problems.add(&operation.file, operation.line, message);
            }
            for name in context.missing(operation) {
                let message = format!("`{}` refers to `{name}`, which is missing", operation.name);
                problems.add(&operation.file, operation.line, message);
            }
            let value = operation::operation(context, operation, &id, tag);
            paths.entry(&operation.path).or_default().push((method, value.into()));
        }
    }
    let rank = |method: &str| METHODS.iter().position(|other| *other == method);
    let paths = paths.into_iter().map(|(path, mut methods)| {
        methods.sort_by_key(|(method, _)| rank(method));
        (path.to_owned(), methods.into())
    });
    paths.collect()
}

impl Context<'_> {
    fn has_schema(&self, name: &str) -> bool {
        self.schemas.iter().any(|(other, _)| other == name)
    }

    /// Adds the types that an operation uses and that are not models. Parameters can name enums without
    /// a class in the package.
    fn missing<'b>(&self, operation: &'b Operation) -> Vec<&'b str> {
        let body = operation.body.as_ref().map(|body| &body.value);
        let values = body.into_iter().chain(&operation.response).map(Type::innermost);
        let names = values.filter_map(|value| match value {
            Type::Named(name) => Some(name.as_str()),
            _ => None,
        });
        names.filter(|name| !self.has_schema(name)).collect()
    }
}

/// Returns the error response of all services.
fn error_response() -> Map {
    let header = map([("schema", map([("type", "string".into())]).into())]);
    let content = map([("schema", schema::reference("Error").into())]);
    let response = map([
        ("description", "Error".into()),
        ("headers", map([("opc-request-id", header.into())]).into()),
        ("content", map([("application/json", content.into())]).into()),
    ]);
    map([("Error", response.into())])
}

#[cfg(test)]
mod tests {
    use super::stacks;

    #[test]
    fn dual_stack_templates() {
        let cases = [
            (
                "https://jobs.{region}.oci.x",
                "https://jobs.{region}.oci.x",
                "https://jobs.{region}.oci.x",
            ),
            (
                "https://a.{region}.{dualStack?ds.oci.:}{secondLevelDomain}",
                "https://a.{region}.{secondLevelDomain}",
                "https://a.{region}.ds.oci.{secondLevelDomain}",
            ),
            (
                "https://{dualStack?new:old}.{region}.{dualStack?ds.:}oci.x",
                "https://old.{region}.oci.x",
                "https://new.{region}.ds.oci.x",
            ),
            (
                "https://{dualStack?download.jobs:jobs-download}.{region}.{dualStack?ds.:}oci.x",
                "https://jobs-download.{region}.oci.x",
                "https://download.jobs.{region}.ds.oci.x",
            ),
        ];
        for (template, single, dual) in cases {
            assert_eq!(stacks(template), (single.to_owned(), dual.to_owned()), "{template}");
        }
    }
}
