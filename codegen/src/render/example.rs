//! The example of a crate.

use std::cmp::Reverse;

use super::named;
use super::parameters::required;
use crate::ir::{Client, Example, Location, Operation, Service, Type};
use crate::name;

/// An example that compiles.
#[derive(Debug)]
pub(super) struct Lines {
    client: String,
    /// The arguments of the `new` of the client after the configuration.
    endpoint: &'static str,
    imports: Vec<String>,
    code: Vec<String>,
}

/// Returns the example of the manifest, or else a call of a simple operation.
pub(super) fn example(service: &Service, client: &Client) -> Lines {
    let is_first = service.clients.first().is_some_and(|first| first.name == client.name);
    let (imports, code) = match service.example.as_ref().filter(|_| is_first) {
        Some(Example::Code { imports, code }) => {
            (imports.clone(), code.lines().map(str::to_owned).collect())
        }
        Some(Example::Operation(id)) => {
            let named = client.operations.iter().find(|operation| operation.id == *id);
            (Vec::new(), named.map_or_else(|| chosen(client), call))
        }
        None => (Vec::new(), chosen(client)),
    };
    let endpoint = if client.regional { "" } else { ", \"https://...\"" };
    Lines { client: client.name.clone(), endpoint, imports, code }
}

impl Lines {
    /// Returns the example in the docs of the client.
    pub(super) fn in_docs(&self, krate: &str) -> String {
        let code = self.body("");
        format!(
            "```no_run\n{}\n\
             # async fn example() -> Result<(), {krate}::Error> {{\n{code}\n# Ok(())\n# }}\n```",
            self.uses(krate, &["Config", &self.client])
        )
    }

    /// Returns the example in the README.
    pub(super) fn in_readme(&self, krate: &str) -> String {
        let code = self.body("    ");
        format!(
            "```rust,no_run\n{}\n\
             async fn example() -> Result<(), Error> {{\n{code}\n    Ok(())\n}}\n```\n",
            self.uses(krate, &["Config", "Error", &self.client])
        )
    }

    fn uses(&self, krate: &str, names: &[&str]) -> String {
        let mut names = names.to_vec();
        names.sort_unstable();
        let mut uses = String::new();
        if !self.imports.is_empty() {
            uses = format!("use {krate}::models::{{{}}};\n", self.imports.join(", "));
        }
        format!("{uses}use {krate}::{{{}}};\n", names.join(", "))
    }

    fn body(&self, indent: &str) -> String {
        let head = [
            "let config = Config::load().await?;".to_owned(),
            format!("let client = {}::new(&config{})?;", self.client, self.endpoint),
            String::new(),
        ];
        let lines = head.iter().chain(&self.code).map(|line| match line.as_str() {
            "" => String::new(),
            line => format!("{indent}{line}"),
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// Returns the call of a simple operation: a list of a compartment, or else one without a body. Of several
/// lists, that of the resource with the most operations is what the service is about.
fn chosen(client: &Client) -> Vec<String> {
    let importance = |operation: &Operation| {
        client.operations.iter().filter(|other| other.group == operation.group).count()
    };
    let current = || client.operations.iter().filter(|operation| !operation.deprecated);
    let simple = || current().filter(|operation| arguments(operation).is_some());
    let list = simple()
        .filter(|operation| operation.pager.as_ref().is_some_and(|pager| pager.items.is_some()))
        .min_by_key(|operation| {
            let is_plain = required(operation).all(|parameter| parameter.wire == "compartmentId");
            (!is_plain, Reverse(importance(operation)), operation.id.len())
        });
    let get = || simple().find(|operation| operation.id.starts_with("Get"));
    list.or_else(get)
        .or_else(|| simple().next())
        .map_or_else(|| vec!["println!(\"{}\", client.endpoint());".to_owned()], call)
}

/// Returns the lines that call an operation.
fn call(operation: &Operation) -> Vec<String> {
    let arguments = arguments(operation).unwrap_or_default();
    if operation.pager.as_ref().is_some_and(|pager| pager.items.is_some()) {
        return vec![
            format!("let mut items = client.{}({arguments}).items();", operation.call),
            "while let Some(item) = items.try_next().await? {".to_owned(),
            "    println!(\"{item:?}\");".to_owned(),
            "}".to_owned(),
        ];
    }
    vec![
        format!("let response = client.{}({arguments}).await?;", operation.call),
        "println!(\"{response:?}\");".to_owned(),
    ]
}

/// Returns the arguments of an example, if all of them are strings.
fn arguments(operation: &Operation) -> Option<String> {
    if operation.body.as_ref().is_some_and(|body| body.required) || named::is_named(operation) {
        return None;
    }
    let arguments = required(operation).map(|parameter| {
        let is_string = matches!(
            parameter.location,
            Location::Path(Type::String)
                | Location::Query(Type::String)
                | Location::Header(Type::String)
        );
        let words = name::snake(&parameter.wire);
        let value = match words.strip_suffix("_id") {
            Some(resource) => format!("\"ocid1.{}.oc1..example\"", resource.replace('_', "")),
            None => "\"example\"".to_owned(),
        };
        is_string.then_some(value)
    });
    Some(arguments.collect::<Option<Vec<_>>>()?.join(", "))
}
