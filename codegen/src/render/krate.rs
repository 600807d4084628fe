//! The remaining files of a crate: library, modules, manifest, README.

use super::example::example;
use super::source::Source;
use super::{client_module, marker};
use crate::ir::{Service, Type, Union};
use crate::name;

/// Renders `lib.rs`. Generated modules are excluded from rustfmt, which takes longer than the generator.
pub(super) fn library(service: &Service) -> String {
    let mut source = Source::default();
    source.line(0, "#![doc = include_str!(\"../README.md\")]");
    source.line(0, "#![warn(missing_docs)]");
    let required =
        |model: &crate::ir::Model| model.fields.iter().filter(|field| field.required).count() > 7;
    if service.models.iter().any(required) {
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
    let names: Vec<_> = service.clients.iter().map(|client| client.name.clone()).collect();
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
    source.import("pub use", "oci_sdk_core::generated_v1", &names);
    source.finish()
}

/// Whether clippy can warn about the sizes of the variants.
fn has_large_variants(union: &Union) -> bool {
    union.variants.iter().any(|variant| matches!(variant.content, Type::Model(_) | Type::Union(_)))
}

/// Renders `clients.rs` of a service with several clients.
pub(super) fn clients(service: &Service) -> String {
    let items: Vec<_> = service
        .clients
        .iter()
        .map(|client| (client_module(client), client.name.as_str()))
        .collect();
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
    let items = names.map(|name| (name::snake(name), name)).collect();
    modules("The objects that operations take and return.", items)
}

/// Renders `operations.rs`.
pub(super) fn operations(service: &Service) -> String {
    let items = service
        .clients
        .iter()
        .flat_map(|client| &client.operations)
        .map(|operation| (operation.module.clone(), operation.name.as_str()))
        .collect();
    modules("The requests: one struct per operation, created by the methods of the client.", items)
}

/// Renders a module that exports the items of its submodules.
fn modules(docs: &str, mut items: Vec<(String, &str)>) -> String {
    items.sort();
    let mut source = Source::default();
    source.file_docs([docs]);
    source.blank();
    for (module, _) in &items {
        source.line(0, format!("mod {module};"));
    }
    source.blank();
    for (module, name) in &items {
        source.line(0, format!("pub use self::{module}::{name};"));
    }
    source.finish()
}

/// Renders `Cargo.toml`.
pub(super) fn manifest(service: &Service) -> String {
    let mut dependencies: Vec<_> = service.dependencies.iter().map(String::as_str).collect();
    dependencies.push("oci-sdk-core");
    dependencies.sort_unstable();
    dependencies.dedup();
    let dependencies: String =
        dependencies.into_iter().map(|name| format!("{name} = {{ workspace = true }}\n")).collect();
    format!(
        "# {marker}\n\
         [package]\n\
         name = \"{package}\"\n\
         description = \"Oracle Cloud Infrastructure client for the {title} API\"\n\
         readme = \"README.md\"\n\
         version = \"{package_version}\"\n\
         edition.workspace = true\n\
         rust-version.workspace = true\n\
         license.workspace = true\n\
         categories.workspace = true\n\
         keywords.workspace = true\n\
         \n\
         [dependencies]\n\
         {dependencies}\
         \n\
         [lints]\n\
         workspace = true\n",
        marker = marker(&service.file),
        package = service.package,
        package_version = service.package_version,
        title = service.title,
    )
}

/// Renders `README.md`, which is also the first page of the docs; its example is a test.
pub(super) fn readme(service: &Service) -> String {
    let krate = service.package.replace('-', "_");
    let about =
        service.docs.as_ref().map(|docs| format!("{}\n\n", docs.trim())).unwrap_or_default();
    // The description can have a better example.
    let has_example = service.docs.as_ref().is_some_and(|docs| docs.contains("```"));
    let example = service
        .clients
        .first()
        .filter(|_| !has_example)
        .map(|client| format!("{}\n", example(service, client).in_readme(&krate)))
        .unwrap_or_default();
    let reference = service
        .reference
        .as_ref()
        .map(|url| format!("- [Oracle's reference]({url}) of the API\n"))
        .unwrap_or_default();
    format!(
        "<!-- {marker} -->\n\n\
         # {package}\n\n\
         A client for the {title} API of Oracle Cloud Infrastructure, version {version}.\n\n\
         {about}\
         ```sh\n\
         cargo add {package}\n\
         cargo add tokio --features macros,rt-multi-thread\n\
         ```\n\n\
         {example}\
         `Config::load` finds the credentials: the principal of the function or pod that the program \
         runs in, a profile of `~/.oci/config`, or the principal of the instance.\n\n\
         The methods of a client take the required parameters and return a request. Set the optional \
         ones on it, then await it, or call `pages()` or `items()` if the response is a list. \
         Requests are in `operations`, objects in `models`.\n\n\
         To test a program without a tenancy, start the local emulator in the test: it is the crate \
         [`oci-sdk-emulator`](https://docs.rs/oci-sdk-emulator).\n\n\
         - [Guides](https://docs.rs/oci-sdk-core/latest/oci_sdk_core/guide/): credentials, \
         endpoints, requests, errors, retries, testing\n\
         - [`oci-sdk-core`](https://docs.rs/oci-sdk-core): configuration, errors, retries\n\
         {reference}",
        marker = marker(&service.file),
        package = service.package,
        title = service.title,
        version = service.version,
    )
}
