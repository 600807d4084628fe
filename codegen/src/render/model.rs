//! The file of a model.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::{accepted, given};
use super::scope::Scope;
use super::{clearer, docs, ident, inline, setter};
use crate::ir::{Field, Model};

/// Renders a model.
pub(super) fn file(model: &Model, root: &TokenStream) -> TokenStream {
    let mut scope = Scope::new(root, &model.name, model.fields.iter().map(|field| &field.value));
    let name = ident(&model.name);
    let docs = docs::paragraphs(model.docs.split("\n\n"));
    let fields = model.fields.iter().map(|field| {
        let docs = docs::paragraphs(field.docs.split("\n\n"));
        let (name, value) = (ident(&field.name), field_type(&mut scope, field));
        quote! { #docs pub #name: #value, }
    });
    let fields: Vec<_> = fields.collect();
    let cleared = model.update.then(|| {
        let (list, text) = (scope.prelude("Vec"), scope.prelude("String"));
        quote! { cleared: #list<#text>, }
    });
    let constructor = constructor(&mut scope, model);
    let setters: Vec<_> = model.fields.iter().map(|field| set(&mut scope, field)).collect();
    let clearers = model.fields.iter().filter(|field| model.update && !field.required).map(clear);
    let implementation = implementation(&mut scope, model);
    let imports = scope.imports();
    quote! {
        #imports

        #docs
        #[derive(Debug, Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #cleared
        }

        impl #name {
            #constructor
            #(#setters)*
            #(#clearers)*
        }

        #implementation

        oci_sdk_core::serde_model!(#name);
    }
}

/// The type of a field as it is declared.
fn field_type(scope: &mut Scope<'_>, field: &Field) -> TokenStream {
    let mut value = scope.value(&field.value);
    if field.boxed {
        let boxed = scope.prelude("Box");
        value = quote! { #boxed<#value> };
    }
    if !field.required {
        let option = scope.prelude("Option");
        value = quote! { #option<#value> };
    }
    value
}

/// `new`, with the members that are required.
fn constructor(scope: &mut Scope<'_>, model: &Model) -> TokenStream {
    let required: Vec<_> = model.fields.iter().filter(|field| field.required).collect();
    if required.is_empty() {
        let docs = docs::paragraphs(["Without any members yet."]);
        return quote! {
            #docs
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let docs = docs::paragraphs(["With the members that are required."]);
    let arguments: Vec<_> = required
        .iter()
        .map(|field| {
            let (name, value) = (ident(&field.name), accepted(scope, &field.value));
            quote! { #name: #value }
        })
        .collect();
    let members = required.iter().map(|field| {
        let name = ident(&field.name);
        let given = given(scope, &field.value, &quote! { #name });
        match () {
            () if field.boxed => {
                let boxed = scope.prelude("Box");
                quote! { #name: #boxed::new(#given) }
            }
            () if field.value.is_copy() => quote! { #name },
            () => quote! { #name: #given },
        }
    });
    let members: Vec<_> = members.collect();
    let inline = inline(&arguments);
    quote! {
        #docs
        #inline
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#members,)* ..Self::default() }
        }
    }
}

/// `with_x`.
fn set(scope: &mut Scope<'_>, field: &Field) -> TokenStream {
    let (name, setter) = (ident(&field.name), setter(&field.wire));
    let docs = docs::paragraphs([format!("Sets [`{0}`](Self::{0}).", field.name)]);
    let (argument, mut given) = if field.value.is_copy() {
        // A number of another width, or a time of another zone.
        let (into, value) = (scope.prelude("Into"), scope.value(&field.value));
        (quote! { impl #into<#value> }, quote! { #name.into() })
    } else {
        let given = given(scope, &field.value, &quote! { #name });
        (accepted(scope, &field.value), given)
    };
    if field.boxed {
        let boxed = scope.prelude("Box");
        given = quote! { #boxed::new(#given) };
    }
    if !field.required {
        given = quote! { Some(#given) };
    }
    quote! {
        #docs
        #[must_use]
        pub fn #setter(mut self, #name: #argument) -> Self {
            self.#name = #given;
            self
        }
    }
}

/// `clear_x`.
fn clear(field: &Field) -> TokenStream {
    let (name, clearer, wire) = (ident(&field.name), clearer(&field.wire), &field.wire);
    let docs = docs::paragraphs([format!(
        "Clears [`{0}`](Self::{0}): the service is told to remove the value, not to keep it.",
        field.name
    )]);
    quote! {
        #docs
        #[must_use]
        #[inline]
        pub fn #clearer(mut self) -> Self {
            self.#name = None;
            self.cleared.push(#wire.to_owned());
            self
        }
    }
}

/// The form on the wire.
fn implementation(scope: &mut Scope<'_>, model: &Model) -> TokenStream {
    let name = ident(&model.name);
    let (model_trait, access, serialize) =
        (scope.generated("Model"), scope.generated("MapAccess"), scope.generated("SerializeMap"));
    let result = scope.prelude("Result");
    let constants =
        model.constants.iter().map(|(name, value)| quote! { map.serialize_entry(#name, #value)?; });
    let constants: Vec<_> = constants.collect();
    if model.fields.is_empty() {
        let map = if constants.is_empty() { ident("_map") } else { ident("map") };
        return quote! {
            impl #model_trait for #name {
                fn member<'de, A: #access<'de>>(
                    &mut self,
                    _name: &str,
                    _map: &mut A,
                ) -> #result<bool, A::Error> {
                    Ok(false)
                }

                fn members<S: #serialize>(&self, #map: &mut S) -> #result<(), S::Error> {
                    #(#constants)*
                    Ok(())
                }
            }
        };
    }
    // Of an update, a null is more than a member that is missing.
    let read = scope.function(if model.update { "read_some" } else { "read" });
    let write = scope.function("write");
    let reads = model.fields.iter().map(|field| {
        let (name, wire) = (ident(&field.name), &field.wire);
        quote! { #wire => #read(&mut self.#name, map), }
    });
    let writes = model.fields.iter().map(|field| {
        let (name, wire) = (ident(&field.name), &field.wire);
        if model.update && !field.required {
            quote! { generated::write_or_clear(map, #wire, &self.#name, &self.cleared)?; }
        } else {
            quote! { #write(map, #wire, &self.#name)?; }
        }
    });
    // One `?` for all of them: each costs the compiler time.
    let read = quote! { match name { #(#reads)* _ => return Ok(false), }? };
    let read = if model.update {
        quote! {
            let is_some = #read;
            if !is_some {
                self.cleared.push(name.to_owned());
            }
        }
    } else {
        quote! { #read; }
    };
    quote! {
        impl #model_trait for #name {
            fn member<'de, A: #access<'de>>(
                &mut self,
                name: &str,
                map: &mut A,
            ) -> #result<bool, A::Error> {
                #read
                Ok(true)
            }

            fn members<S: #serialize>(&self, map: &mut S) -> #result<(), S::Error> {
                #(#constants)*
                #(#writes)*
                Ok(())
            }
        }
    }
}
