//! The file of a client: a method for each operation, grouped by resource.

use std::collections::BTreeMap;

use super::argument::{accepted, given, is_generic};
use super::example::example;
use super::named;
use super::names::Names;
use super::parameters::{parameter_type, required};
use super::source::{Source, fits, literal};
use crate::ir::{Body, Client, Content, Operation, Service, Type, WorkRequests};

/// Renders a client.
pub(super) fn file(service: &Service, client: &Client, root: &str) -> String {
    let names = Names::new(&client.name);
    let work_requests = service.work_requests.as_ref();
    let [core, config, error, core_service] =
        ["Client", "Config", "Error", "Service"].map(|name| names.seam(name));
    let result = names.std("Result");
    let mut body = Source::default();
    declaration(&mut body, &core_service, service, client);
    if let Some(operations) = work_requests {
        body.blank();
        self::work_requests(&mut body, &names.seam("WorkRequestOperations"), operations);
    }
    body.blank();
    let krate = service.package.replace('-', "_");
    body.docs(
        0,
        [
            format!("A client for the {}.", service.api()),
            "Cheap to clone: all clones share credentials and connections.".to_owned(),
            "# Example".to_owned(),
            example(service, client).in_docs(&krate),
        ],
    );
    body.line(0, "#[derive(Debug, Clone)]");
    body.line(0, format!("pub struct {} {{", client.name));
    body.line(1, format!("client: {core},"));
    body.line(0, "}");
    body.blank();
    body.line(0, format!("impl {} {{", client.name));
    let (docs, argument, made) = if client.regional {
        let docs = [
            "Creates a client with the credentials, region and settings of `config`.",
            "# Errors",
            "Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.",
        ];
        (docs.to_vec(), "", "new(config, &SERVICE)")
    } else {
        let docs = [
            "Creates a client for the URL `endpoint`. The region and the endpoint of `config` are ignored.",
            "The endpoint does not follow from the region. It is an attribute of the resource that the \
             operations apply to.",
            "# Errors",
            "Fails if `endpoint` is not an absolute HTTP or HTTPS URL.",
        ];
        (docs.to_vec(), ", endpoint: &str", "with_endpoint(config, &SERVICE, endpoint)")
    };
    body.docs(1, docs);
    body.line(1, "#[inline]");
    body.line(1, format!("pub fn new(config: &{config}{argument}) -> {result}<Self, {error}> {{"));
    body.line(2, format!("Ok(Self {{ client: {core}::{made}? }})"));
    body.line(1, "}");
    body.line(0, "}");

    let mut groups: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in &client.operations {
        groups.entry(&operation.group).or_default().push(operation);
    }
    for (group, operations) in groups {
        body.blank();
        body.line(0, format!("/// # {group}"));
        body.line(0, format!("impl {} {{", client.name));
        for (index, operation) in operations.into_iter().enumerate() {
            if index > 0 {
                body.blank();
            }
            method(&mut body, &names, operation);
        }
        body.line(0, "}");
    }
    body.blank();
    let table = names.seam(if client.regional { "client" } else { "endpoint_client" });
    body.line(0, format!("{table}!({});", client.name));

    let mut source = Source::default();
    names.imports(&mut source, root);
    source.finish() + &body.finish()
}

/// Renders the static that describes the service.
fn declaration(body: &mut Source, core: &str, service: &Service, client: &Client) {
    let endpoint = &service.endpoint;
    let start = format!(
        "{core}::new({}, {}, {})",
        literal(&service.name),
        literal(&endpoint.template),
        literal(&endpoint.base_path)
    );
    let mut chain = Vec::new();
    if let Some(url) = &endpoint.dual_stack {
        chain.push(format!(".with_dual_stack_template({})", literal(url)));
    }
    if endpoint.dual_stack_by_default {
        chain.push(".with_dual_stack()".to_owned());
    }
    if !endpoint.realms.is_empty() {
        let realms: Vec<_> = endpoint
            .realms
            .iter()
            .map(|(realm, url)| format!("({}, {})", literal(realm), literal(url)))
            .collect();
        chain.push(format!(".with_realms(&[{}])", realms.join(", ")));
    }
    if service.eventually_consistent {
        chain.push(".with_eventual_consistency()".to_owned());
    }
    if !client.regional {
        chain.push(".without_regional_endpoint()".to_owned());
    }
    if service.work_requests.is_some() {
        chain.push(".with_work_requests(&WORK_REQUESTS)".to_owned());
    }
    let one = format!("static SERVICE: {core} = {start}{};", chain.concat());
    if chain.len() < 2 && fits(0, &one) {
        return body.line(0, one);
    }
    body.line(0, format!("static SERVICE: {core} ="));
    let Some(last) = chain.pop() else { return body.line(1, format!("{start};")) };
    body.line(1, start);
    for call in chain {
        body.line(2, call);
    }
    body.line(2, format!("{last};"));
}

/// Renders the static with the operations on work requests.
fn work_requests(body: &mut Source, operations: &str, paths: &WorkRequests) {
    body.line(0, format!("static WORK_REQUESTS: {operations} ="));
    let mut chain = vec![format!("{operations}::new({})", literal(&paths.get))];
    chain.extend(paths.errors.as_ref().map(|path| format!("    .with_errors({})", literal(path))));
    chain.extend(paths.logs.as_ref().map(|path| format!("    .with_logs({})", literal(path))));
    if paths.of_compartment {
        chain.push("    .with_compartment()".to_owned());
    }
    if let Some(last) = chain.last_mut() {
        last.push(';');
    }
    for line in chain {
        body.line(1, line);
    }
}

fn required_body(operation: &Operation) -> Option<&Body> {
    operation.body.as_ref().filter(|body| body.required)
}

/// Renders the method of an operation.
fn method(body: &mut Source, names: &Names<'_>, operation: &Operation) {
    let mut arguments = vec!["&self".to_owned()];
    let mut values = vec!["&self.client".to_owned()];
    let mut described = Vec::new();
    let mut generic = false;
    let is_named = named::is_named(operation);
    if is_named {
        let lifetime = if named::has_lifetime(operation) { "<'_>" } else { "" };
        let argument = names.operation(&named::struct_name(operation));
        arguments.push(format!("arguments: {argument}{lifetime}"));
        for field in named::fields(operation) {
            let into = if named::is_borrowed(field) { ".into()" } else { "" };
            values.push(format!("arguments.{}{into}", field.name));
            described.push((&field.name, &field.docs));
        }
    }
    let plain: Vec<_> = match is_named {
        true => named::others(operation).collect(),
        false => required(operation).collect(),
    };
    for parameter in plain {
        let value = parameter_type(&parameter.location);
        generic |= is_generic(&value);
        arguments.push(format!("{}: {}", parameter.name, accepted(names, &value)));
        values.push(given(names, &value, &parameter.name));
        described.push((&parameter.name, &parameter.docs));
    }
    if let Some(body) = required_body(operation) {
        let (accepted, given) = match &body.content {
            // No other type converts into a model.
            Content::Json(value @ Type::Model(_)) => (names.value(value), body.name.clone()),
            Content::Json(value) => {
                generic |= is_generic(value);
                (accepted(names, value), given(names, value, &body.name))
            }
            Content::Bytes => {
                generic = true;
                let accepted = format!("impl {}<{}>", names.std("Into"), names.seam("Body"));
                (accepted, format!("{}.into()", body.name))
            }
        };
        arguments.push(format!("{}: {accepted}", body.name));
        values.push(given);
        described.push((&body.name, &body.docs));
    }
    let described: Vec<_> = described
        .into_iter()
        .map(|(name, docs)| format!("- `{name}`: {}", first_paragraph(docs)))
        .collect();
    body.docs(1, [first_paragraph(&operation.docs), &described.join("\n")]);
    if operation.deprecated {
        body.line(1, "#[deprecated]");
    }
    if !generic {
        // Compiled in the crate that calls it, like a generic function: a service has hundreds of
        // operations, of which a program uses a few.
        body.line(1, "#[inline]");
    }
    let request = names.operation(&operation.name);
    let signature = format!("pub fn {}(", operation.call);
    body.list(1, &signature, &arguments, &format!(") -> {request} {{"));
    body.list(2, &format!("{request}::new("), &values, ")");
    body.line(1, "}");
}

fn first_paragraph(docs: &str) -> &str {
    docs.split("\n\n").next().unwrap_or_default()
}
