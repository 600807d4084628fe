//! The files that hold a crate together: library, modules, manifest, README.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::client::example_call;
use super::{attribute_if, client_module, docs, ident, marker};
use crate::ir::{Service, Type};
use crate::name;

/// `lib.rs`. The layout of the modules is prettyplease's, which rustfmt would change here and there.
pub(super) fn library(service: &Service) -> TokenStream {
    let docs = docs::inner([format!(
        "Oracle Cloud Infrastructure client for the {} API, version {}.",
        service.title, service.version
    )]);
    let many_arguments = attribute_if(
        service
            .models
            .iter()
            .any(|model| model.fields.iter().filter(|field| field.required).count() > 7),
        quote! {
            #![allow(clippy::too_many_arguments, reason = "what is required is an argument")]
        },
    );
    let large_variants = attribute_if(
        service.unions.iter().any(has_large_variants),
        quote! {
            #![allow(clippy::large_enum_variant, reason = "the sizes follow from the spec")]
        },
    );
    let (clients_module, clients) = if let [client] = service.clients.as_slice() {
        let name = ident(&client.name);
        (ident("client"), quote! { #name })
    } else {
        let names = service.clients.iter().map(|client| ident(&client.name));
        (ident("clients"), quote! { {#(#names),*} })
    };
    let (extension, exports) = if service.extension {
        let exports = quote! {
            #[allow(unreachable_pub, unused_imports, reason = "it may only have methods")]
            pub use self::ext::*;
        };
        (Some(quote! { mod ext; }), Some(exports))
    } else {
        (None, None)
    };
    quote! {
        #docs
        #![doc = ""]
        #![doc = include_str!("../README.md")]
        #![warn(missing_docs)]
        #many_arguments
        #large_variants

        #[rustfmt::skip]
        mod #clients_module;
        #extension
        #[rustfmt::skip]
        pub mod models;
        #[rustfmt::skip]
        pub mod operations;

        pub use self::#clients_module::#clients;
        #exports
        pub use oci_sdk_core::{Body, ByteStream, Config, Error, Response, RetryPolicy, Secret};
    }
}

/// Whether the variants may differ in size by more than clippy likes.
fn has_large_variants(union: &crate::ir::Union) -> bool {
    union.variants.iter().any(|variant| matches!(variant.content, Type::Model(_) | Type::Union(_)))
}

/// `clients.rs`, where there are several.
pub(super) fn clients(service: &Service) -> TokenStream {
    let items: Vec<_> = service
        .clients
        .iter()
        .map(|client| (client_module(client), client.name.as_str()))
        .collect();
    modules("The clients: one struct for each.", items)
}

/// `models.rs`.
pub(super) fn models(service: &Service) -> TokenStream {
    let names = service
        .models
        .iter()
        .map(|model| model.name.as_str())
        .chain(service.enums.iter().map(|item| item.name.as_str()))
        .chain(service.unions.iter().map(|union| union.name.as_str()));
    let mut items: Vec<_> = names.map(|name| (name::snake(name), name)).collect();
    for item in &service.enums {
        let module = name::snake(&item.name);
        items.extend(item.aliases.iter().map(|alias| (module.clone(), alias.as_str())));
    }
    modules("The objects that the operations take and return.", items)
}

/// `operations.rs`.
pub(super) fn operations(service: &Service) -> TokenStream {
    let items = service
        .clients
        .iter()
        .flat_map(|client| &client.operations)
        .map(|operation| (operation.module.clone(), operation.name.as_str()))
        .collect();
    modules("The operations: one request struct each, made by the methods of the client.", items)
}

/// A module of modules, and what they hold.
fn modules(docs: &str, mut items: Vec<(String, &str)>) -> TokenStream {
    items.sort();
    let docs = docs::inner([docs]);
    let (modules, uses): (Vec<_>, Vec<_>) = items
        .chunk_by(|(one, _), (other, _)| one == other)
        .map(|items| {
            let module = ident(&items[0].0);
            let names = items.iter().map(|(_, name)| ident(name));
            let used = match items {
                [(_, only)] => ident(only).into_token_stream(),
                _ => quote! { {#(#names),*} },
            };
            (quote! { mod #module; }, quote! { pub use self::#module::#used; })
        })
        .unzip();
    quote! {
        #docs
        #(#modules)*
        #(#uses)*
    }
}

/// `Cargo.toml`.
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
         version.workspace = true\n\
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
        title = service.title,
    )
}

/// `README.md`, which is also the first page of the docs, and its example a test.
pub(super) fn readme(service: &Service) -> String {
    let krate = service.package.replace('-', "_");
    let about =
        service.docs.as_ref().map(|docs| format!("{}\n\n", docs.trim())).unwrap_or_default();
    let reference = service
        .reference
        .as_ref()
        .map(|url| format!("[Oracle's reference]({url}) describes the API itself.\n"))
        .unwrap_or_default();
    // The description may have a better one.
    let has_example = service.docs.as_ref().is_some_and(|docs| docs.contains("```"));
    let example = service.clients.first().filter(|_| !has_example).map(|client| {
        let call = example_call(
            client,
            "let config = Config::load().await?; // ~/.oci/config, profile DEFAULT",
            "    ",
        );
        format!(
            "```rust,no_run\nuse {krate}::{{Config, Error, {client}}};\n\n\
             async fn example() -> Result<(), Error> {{\n{call}\n    Ok(())\n}}\n```\n\n",
            client = client.name,
        )
    });
    format!(
        "<!-- {marker} -->\n\n\
         # {package}\n\n\
         The {title} API of Oracle Cloud Infrastructure, version {version}, from Rust.\n\n\
         {about}{example}\
         Methods of a client take what an operation requires and return a request: set the rest on \
         it, then await it,\nor go through its `pages()` and `items()`. Requests are in \
         `operations`, objects in `models`.\n{reference}",
        marker = marker(&service.file),
        package = service.package,
        title = service.title,
        version = service.version,
        example = example.unwrap_or_default(),
    )
}
