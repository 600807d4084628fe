//! The names that a file uses, and how it comes by them.
//!
//! Services have models called `Model`, `Value`, `Result` and `Client`. Where one is in a file,
//! that file spells out the path of what it would hide.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::ir::Type;

/// What generated code uses without an import.
const PRELUDE: &[&str] =
    &["Box", "Default", "From", "Into", "IntoIterator", "Option", "Result", "String", "Vec"];

/// The imports of a file, collected while it is rendered.
pub(super) struct Scope<'a> {
    root: &'a TokenStream,
    /// The name of the item that the file defines.
    own: &'a str,
    /// The names of that and of all generated types that the file uses.
    taken: BTreeSet<&'a str>,
    std: BTreeSet<&'static str>,
    core: BTreeSet<&'static str>,
    generated: BTreeSet<&'static str>,
    models: BTreeSet<String>,
    operations: BTreeSet<String>,
}

impl<'a> Scope<'a> {
    /// The scope of a file that defines `own` and uses `types`.
    pub(super) fn new(
        root: &'a TokenStream,
        own: &'a str,
        types: impl IntoIterator<Item = &'a Type>,
    ) -> Self {
        let mut taken: BTreeSet<_> = types.into_iter().filter_map(Type::generated).collect();
        taken.insert(own);
        Self {
            root,
            own,
            taken,
            std: BTreeSet::new(),
            core: BTreeSet::new(),
            generated: BTreeSet::new(),
            models: BTreeSet::new(),
            operations: BTreeSet::new(),
        }
    }

    /// Something that every user of the core sees.
    pub(super) fn core(&mut self, name: &'static str) -> TokenStream {
        let path = ident(name);
        if self.taken.contains(name) {
            return quote! { oci_sdk_core::#path };
        }
        self.core.insert(name);
        quote! { #path }
    }

    /// Something that the core has for generated code.
    pub(super) fn generated(&mut self, name: &'static str) -> TokenStream {
        let path = ident(name);
        if self.taken.contains(name) {
            self.generated.insert("self");
            return quote! { generated::#path };
        }
        self.generated.insert(name);
        quote! { #path }
    }

    /// A function that the core has for generated code.
    pub(super) fn function(&mut self, name: &str) -> TokenStream {
        let path = ident(name);
        self.generated.insert("self");
        quote! { generated::#path }
    }

    /// Something of the prelude.
    pub(super) fn prelude(&self, name: &str) -> TokenStream {
        let path = ident(name);
        if !self.taken.contains(name) {
            return quote! { #path };
        }
        match name {
            "Box" => quote! { ::std::boxed::Box },
            "Default" => quote! { ::std::default::Default },
            "Option" => quote! { ::std::option::Option },
            "Result" => quote! { ::std::result::Result },
            "String" => quote! { ::std::string::String },
            "Vec" => quote! { ::std::vec::Vec },
            "IntoIterator" => quote! { ::std::iter::IntoIterator },
            _ => quote! { ::std::convert::#path },
        }
    }

    /// A model, an enum or a union.
    pub(super) fn model(&mut self, name: &str) -> TokenStream {
        let path = ident(name);
        if name == self.own {
            // A request struct may be called like a model.
            if self.is_operation_file() {
                let root = self.root;
                return quote! { #root::models::#path };
            }
        } else {
            self.models.insert(name.to_owned());
        }
        quote! { #path }
    }

    fn is_operation_file(&self) -> bool {
        self.core.contains("Operation") || self.core.contains("Request")
    }

    /// A request struct.
    pub(super) fn operation(&mut self, name: &str) -> TokenStream {
        let path = ident(name);
        if self.taken.contains(name) || self.core.contains(name) || PRELUDE.contains(&name) {
            let root = self.root;
            return quote! { #root::operations::#path };
        }
        self.operations.insert(name.to_owned());
        quote! { #path }
    }

    /// A type.
    pub(super) fn value(&mut self, value: &Type) -> TokenStream {
        match value {
            Type::Bool => quote! { bool },
            Type::I64 => quote! { i64 },
            Type::F64 => quote! { f64 },
            Type::String | Type::Base64 => self.prelude("String"),
            Type::Secret => self.core("Secret"),
            Type::DateTime => {
                let (time, zone) = (self.generated("DateTime"), self.generated("Utc"));
                quote! { #time<#zone> }
            }
            Type::Date => self.generated("NaiveDate"),
            Type::Value => self.generated("Value"),
            Type::List(item) => {
                let (list, item) = (self.prelude("Vec"), self.value(item));
                quote! { #list<#item> }
            }
            Type::Map(item) => {
                let (string, item) = (self.prelude("String"), self.value(item));
                if self.taken.contains("BTreeMap") {
                    return quote! { ::std::collections::BTreeMap<#string, #item> };
                }
                self.std.insert("collections::BTreeMap");
                quote! { BTreeMap<#string, #item> }
            }
            Type::Model(name) | Type::Enum(name) | Type::Union(name) => self.model(name),
        }
    }

    /// The lines that bring in what was used.
    pub(super) fn imports(&self) -> TokenStream {
        let std = self.std.iter().map(|path| {
            let path: TokenStream = path.parse().expect("paths are written in this file");
            quote! { use std::#path; }
        });
        let root = self.root;
        let generated = import(&quote! { oci_sdk_core::generated }, &self.generated);
        let core = import(&quote! { oci_sdk_core }, &self.core);
        let models = import(&quote! { #root::models }, &self.models);
        let operations = import(&quote! { #root::operations }, &self.operations);
        quote! { #(#std)* #generated #core #models #operations }
    }
}

fn import<T: AsRef<str> + Ord>(path: &TokenStream, names: &BTreeSet<T>) -> TokenStream {
    // `self` goes first, whatever the order of letters.
    let itself = names.iter().any(|name| name.as_ref() == "self");
    let others: Vec<_> =
        names.iter().map(AsRef::as_ref).filter(|name| *name != "self").map(ident).collect();
    match (itself, others.as_slice()) {
        (false, []) => quote! {},
        (true, []) => quote! { use #path; },
        (false, [only]) => quote! { use #path::#only; },
        (false, others) => quote! { use #path::{#(#others),*}; },
        (true, others) => quote! { use #path::{self, #(#others),*}; },
    }
}
