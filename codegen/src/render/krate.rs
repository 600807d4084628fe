//! The remaining files of a crate: library, modules, manifest, README.

use super::example::example;
use super::named;
use super::parameters::required as required_parameters;
use super::source::Source;
use super::{client_module, marker};
use crate::ir::{Client, Operation, Service, Type, Union};
use crate::name;

/// Renders `lib.rs`. Generated modules are excluded from rustfmt, which takes longer than the generator.
pub(super) fn library(service: &Service) -> String {
    let mut source = Source::default();
    source.line(0, "#![doc = include_str!(\"../README.md\")]");
    source.line(0, "#![warn(missing_docs)]");
    let required =
        |model: &crate::ir::Model| model.fields.iter().filter(|field| field.required).count() > 7;
    // The client or the receiver counts as well.
    let many = |operation: &Operation| {
        let body = operation.body.as_ref().filter(|body| body.required);
        required_parameters(operation).count() + usize::from(body.is_some()) >= 7
    };
    let mut operations = service.clients.iter().flat_map(|client| &client.operations);
    if service.models.iter().any(required) || operations.any(many) {
        source.line(
            0,
            "#![allow(clippy::too_many_arguments, reason = \"required fields are arguments\")]",
        );
    }
    if service.unions.iter().any(has_large_variants) {
        source.line(
            0,
            "#![allow(clippy::large_enum_variant, reason = \"the sizes follow from the spec\")]",
        );
    }
    source.blank();
    let clients = if service.clients.len() == 1 { "client" } else { "clients" };
    source.line(0, "#[rustfmt::skip]");
    source.line(0, format!("mod {clients};"));
    if service.extension {
        source.line(0, "mod ext;");
    }
    for module in ["models", "operations"] {
        source.line(0, "#[rustfmt::skip]");
        source.line(0, format!("pub mod {module};"));
    }
    source.blank();
    let mut names: Vec<_> = service.clients.iter().map(|client| client.name.clone()).collect();
    // The manifest lists the main client first.
    names.sort();
    source.import("pub use", &format!("self::{clients}"), &names);
    if service.extension {
        source.line(
            0,
            "#[allow(unreachable_pub, unused_imports, reason = \"the module can have methods only\")]",
        );
        source.line(0, "pub use self::ext::*;");
    }
    let core = ["Body", "ByteStream", "Config", "Error", "Response", "RetryPolicy", "Secret"];
    let names = core.map(str::to_owned);
    // With the other types of the interface, such as those of waits and checksums.
    source.line(0, "pub use oci_sdk_core;");
    source.import("pub use", "oci_sdk_core::generated_v1", &names);
    source.finish()
}

/// Whether clippy can warn about the sizes of the variants.
fn has_large_variants(union: &Union) -> bool {
    union.variants.iter().any(|variant| matches!(variant.content, Type::Model(_) | Type::Union(_)))
}

/// Renders `clients.rs` of a service with several clients.
pub(super) fn clients(service: &Service) -> String {
    let items: Vec<_> =
        service.clients.iter().map(|client| (client_module(client), client.name.clone())).collect();
    modules("The clients.", items)
}

/// Renders `models.rs`.
pub(super) fn models(service: &Service) -> String {
    let names = service
        .models
        .iter()
        .map(|model| model.name.as_str())
        .chain(service.enums.iter().map(|item| item.name.as_str()))
        .chain(service.unions.iter().map(|union| union.name.as_str()));
    let items = names.map(|name| (name::snake(name), name.to_owned())).collect();
    modules("The objects that operations take and return.", items)
}

/// Renders `operations.rs`.
pub(super) fn operations(service: &Service) -> String {
    let mut items = Vec::new();
    for operation in service.clients.iter().flat_map(|client| &client.operations) {
        items.push((operation.module.clone(), operation.name.clone()));
        if named::is_named(operation) {
            items.push((operation.module.clone(), named::struct_name(operation)));
        }
    }
    modules("The requests: one struct per operation, created by the methods of the client.", items)
}

/// Renders a module that exports the items of its submodules.
fn modules(docs: &str, mut items: Vec<(String, String)>) -> String {
    items.sort();
    let mut source = Source::default();
    source.file_docs([docs]);
    source.blank();
    let mut names: Vec<_> = items.iter().map(|(module, _)| module).collect();
    names.dedup();
    for module in names {
        source.line(0, format!("mod {module};"));
    }
    source.blank();
    for (module, name) in &items {
        source.line(0, format!("pub use self::{module}::{name};"));
    }
    source.finish()
}

/// The features of the core, which each crate forwards.
const FEATURES: [&str; 4] = ["blocking", "encrypted-keys", "http2", "instance-principal"];

/// Those that are enabled by default.
const DEFAULT_FEATURES: [&str; 3] = ["encrypted-keys", "http2", "instance-principal"];

/// The maximum length of a keyword on crates.io.
const LONGEST_KEYWORD: usize = 20;

/// Renders `Cargo.toml`.
pub(super) fn manifest(service: &Service) -> String {
    let package = &service.package;
    let mut dependencies: Vec<_> = service.dependencies.iter().map(String::as_str).collect();
    dependencies.push("oci-sdk-core");
    dependencies.sort_unstable();
    dependencies.dedup();
    let dependencies: String =
        dependencies.into_iter().map(|name| format!("{name} = {{ workspace = true }}\n")).collect();
    let features: String = FEATURES
        .iter()
        .map(|feature| format!("{feature} = [\"oci-sdk-core/{feature}\"]\n"))
        .collect();
    let mut keywords = vec!["cloud", "oci", "oracle", "sdk"];
    let name = service.name.as_str();
    if name.len() <= LONGEST_KEYWORD && !keywords.contains(&name) {
        keywords.push(name);
    }
    // Compiling the crate again, as a harness without tests, takes as long as the crate itself.
    let library = if service.extension { "" } else { "[lib]\ntest = false\n\n" };
    format!(
        "# {marker}\n\
         [package]\n\
         name = \"{package}\"\n\
         description = \"Oracle Cloud Infrastructure client for the {api}\"\n\
         documentation = \"https://docs.rs/{package}\"\n\
         readme = \"README.md\"\n\
         version = \"{version}\"\n\
         edition.workspace = true\n\
         rust-version.workspace = true\n\
         license.workspace = true\n\
         repository.workspace = true\n\
         categories.workspace = true\n\
         keywords = {keywords:?}\n\
         include = [\"/CHANGELOG.md\", \"/LICENSE-*\", \"/README.md\", \"/src\"]\n\
         \n\
         [package.metadata.docs.rs]\n\
         all-features = true\n\
         \n\
         {library}\
         [features]\n\
         default = {DEFAULT_FEATURES:?}\n\
         {features}\
         \n\
         [dependencies]\n\
         {dependencies}\
         \n\
         [lints]\n\
         workspace = true\n",
        marker = marker(&service.file),
        api = service.api(),
        version = service.package_version,
    )
}

/// The user guide of the core.
const GUIDE: &str = "https://docs.rs/oci-sdk-core/latest/oci_sdk_core/guide";

/// Renders `README.md`, which is also the first page of the docs; its example is a test.
pub(super) fn readme(service: &Service) -> String {
    let package = &service.package;
    let krate = package.replace('-', "_");
    let what = if service.clients.len() == 1 { "A client" } else { "Clients" };
    let about =
        service.docs.as_ref().map(|docs| format!("{}\n\n", docs.trim())).unwrap_or_default();
    // The description can have a better example.
    let has_example = service.docs.as_ref().is_some_and(|docs| docs.contains("```"));
    let client = shown(service).filter(|_| !has_example);
    let example = client
        .map(|client| format!("{}\n", example(service, client).in_readme(&krate)))
        .unwrap_or_default();
    let reference = service
        .reference
        .as_ref()
        .map(|url| format!("- [Oracle's reference]({url}) of the API\n"))
        .unwrap_or_default();
    // Some versions are words, such as "release".
    let is_date = service.version.starts_with(|first: char| first.is_ascii_digit());
    let version = if is_date { format!(", version {}", service.version) } else { String::new() };
    format!(
        "<!-- {marker} -->\n\n\
         # {package}\n\n\
         {what} for the {api} of Oracle Cloud Infrastructure{version}.\n\n\
         {about}\
         ```sh\n\
         cargo add {package}\n\
         cargo add tokio --features macros,rt-multi-thread\n\
         ```\n\n\
         {example}\
         `Config::load` finds the credentials: the principal of the function or pod that the program \
         runs in, a profile of `~/.oci/config`, or the principal of the instance.\n\n\
         {clients}\
         The methods of a client take the required parameters and return a request. Set the optional \
         ones on it, then await it, or call `pages()` or `items()` if the response is a list. \
         Requests are in `operations`, objects in `models`.\n\n\
         {ends}\
         To test a program without a tenancy, start the local emulator in the test: it is the crate \
         [`oci-sdk-emulator`](https://docs.rs/oci-sdk-emulator).\n\n\
         The features `encrypted-keys`, `http2` and `instance-principal` are enabled by default. A program \
         that needs less compiles faster without them: \
         [features]({GUIDE}/features/). The feature \
         `blocking` adds calls for programs without an async runtime: \
         [blocking calls]({GUIDE}/blocking/).\n\n\
         - [Guides]({GUIDE}/): credentials, \
         endpoints, requests, transfers, streaming, waiting, errors, retries, testing\n\
         - [`oci-sdk-core`](https://docs.rs/oci-sdk-core): configuration, errors, retries; this crate \
         re-exports it as `{krate}::oci_sdk_core`\n\
         {reference}",
        marker = marker(&service.file),
        api = service.api(),
        clients = list(service, &krate),
        ends = ends(service),
    )
}

/// Returns the paragraph about waits and streams, if the service has requests that know them.
fn ends(service: &Service) -> String {
    let mut sentences = Vec::new();
    let has = |is_so: fn(&Operation) -> bool| {
        service.clients.iter().flat_map(|client| &client.operations).any(is_so)
    };
    if has(|operation| operation.follow_up.is_some()) {
        sentences.push(format!(
            "Requests that change resources have `and_wait()`, which waits until the change is \
             complete: [waiting]({GUIDE}/waiting/)."
        ));
    }
    if has(|operation| operation.events.is_some()) {
        sentences.push(format!(
            "Requests whose response can be a stream of events have `stream()`: \
             [streaming]({GUIDE}/streaming/)."
        ));
    }
    if sentences.is_empty() { String::new() } else { sentences.join(" ") + "\n\n" }
}

/// Returns the client of the example: the first, or the first whose endpoint follows from the region, unless
/// the manifest has an example for the first.
fn shown(service: &Service) -> Option<&Client> {
    let regional = || service.clients.iter().find(|client| client.regional);
    let first = service.clients.first();
    if service.example.is_some() { first } else { regional().or(first) }
}

/// Returns the list of the clients, and which endpoints are arguments.
fn list(service: &Service, krate: &str) -> String {
    let package = &service.package;
    let link = |client: &Client| {
        let name = &client.name;
        format!("[`{name}`](https://docs.rs/{package}/latest/{krate}/struct.{name}.html)")
    };
    match service.clients.as_slice() {
        [client] if client.regional => String::new(),
        [_] => "The endpoint of the client does not follow from the region: it is an argument of `new`, \
                and belongs to the resource that the requests are for.\n\n"
            .to_owned(),
        clients if clients.iter().all(|client| client.regional) => {
            let rows: String = clients
                .iter()
                .map(|client| format!("| {} | {} |\n", link(client), client.operations.len()))
                .collect();
            format!("| client | operations |\n|---|---|\n{rows}\n")
        }
        clients => {
            let endpoint = |client: &Client| match client.regional {
                true => "that of the region",
                false => "an argument of `new`",
            };
            let row = |client: &Client| {
                let operations = client.operations.len();
                format!("| {} | {operations} | {} |\n", link(client), endpoint(client))
            };
            let rows: String = clients.iter().map(row).collect();
            format!(
                "| client | operations | endpoint |\n|---|---|---|\n{rows}\n\
                 An endpoint that is an argument does not follow from the region: it belongs to the \
                 resource that the requests are for.\n\n"
            )
        }
    }
}
