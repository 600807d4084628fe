//! The file of a union.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{docs, ident};
use crate::ir::{Field, Place, Shared, Type, Union};

/// Renders a union.
pub(super) fn file(union: &Union, root: &TokenStream) -> TokenStream {
    let types = union
        .variants
        .iter()
        .map(|variant| &variant.content)
        .chain(union.shared.iter().map(|shared| &shared.field.value));
    let mut scope = Scope::new(root, &union.name, types);
    let name = ident(&union.name);
    let docs = docs::paragraphs(
        union
            .docs
            .split("\n\n")
            .map(str::to_owned)
            .chain([format!("The member `{}` says which one it is.", union.discriminator)]),
    );
    let raw = scope.generated("Value");
    let variants: Vec<_> = union.variants.iter().map(|variant| ident(&variant.name)).collect();
    let values: Vec<_> = union.variants.iter().map(|variant| &variant.value).collect();
    let contents: Vec<_> =
        union.variants.iter().map(|variant| scope.value(&variant.content)).collect();
    let variant_docs = values.iter().map(|value| docs::paragraphs([format!("`{value}`")]));
    let accessors: Vec<_> =
        union.shared.iter().map(|shared| accessor(&mut scope, union, shared)).collect();
    let accessors = (!accessors.is_empty()).then(|| {
        quote! { impl #name { #(#accessors)* } }
    });
    let (union_trait, serializer) = (scope.generated("Union"), scope.generated("Serializer"));
    let from_json = scope.function("from_json");
    let json_error = scope.generated("JsonError");
    let wire = scope.generated("Wire");
    let result = scope.prelude("Result");
    let (default, from) = (scope.prelude("Default"), scope.prelude("From"));

    // A subtype has one variant; a conversion for each type that is in one.
    let mut converted = BTreeSet::new();
    let conversions: Vec<_> = union
        .variants
        .iter()
        .filter_map(|variant| {
            let content = variant.content.generated()?;
            converted.insert(content).then(|| {
                let (variant, content) = (ident(&variant.name), scope.model(content));
                quote! {
                    impl #from<#content> for #name {
                        fn from(value: #content) -> Self {
                            Self::#variant(value)
                        }
                    }
                }
            })
        })
        .collect();
    let discriminator = &union.discriminator;
    let imports = scope.imports();
    quote! {
        #imports

        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants(#contents),)*
            /// One that this version of the SDK does not know, as it came.
            Unknown(#raw),
        }

        #accessors

        impl #default for #name {
            fn default() -> Self {
                Self::Unknown(#raw::Null)
            }
        }

        #(#conversions)*

        impl #union_trait for #name {
            const DISCRIMINATOR: &'static str = #discriminator;

            fn select(tag: &str, json: &str) -> #result<Self, #json_error> {
                match tag {
                    #(#values => #from_json(json).map(Self::#variants),)*
                    _ => #from_json(json).map(Self::Unknown),
                }
            }

            fn variant<S: #serializer>(&self, serializer: S) -> #result<S::Ok, S::Error> {
                match self {
                    #(Self::#variants(value) => #wire::write(value, serializer),)*
                    Self::Unknown(value) => #wire::write(value, serializer),
                }
            }
        }

        oci_sdk_core::serde_union!(#name);
    }
}

/// A method for a member that all subtypes have.
fn accessor(scope: &mut Scope<'_>, union: &Union, shared: &Shared) -> TokenStream {
    let field = &shared.field;
    let (name, option) = (ident(&field.name), scope.prelude("Option"));
    let docs = docs::paragraphs(
        field
            .docs
            .split("\n\n")
            .chain(["`None` where it is missing, and for what this version does not know."]),
    );
    let returned = match &field.value {
        value if value.is_copy() => scope.value(value),
        Type::String | Type::Base64 => quote! { &str },
        Type::List(item) => {
            let item = scope.value(item);
            quote! { &[#item] }
        }
        value => {
            let value = scope.value(value);
            quote! { &#value }
        }
    };
    let arms = union.variants.iter().zip(&shared.places).map(|(variant, place)| {
        let variant = ident(&variant.name);
        match borrowed(field, *place) {
            Some(value) => quote! { Self::#variant(value) => #value, },
            None => quote! { Self::#variant(_) => None, },
        }
    });
    quote! {
        #docs
        #[inline]
        pub fn #name(&self) -> #option<#returned> {
            match self {
                #(#arms)*
                Self::Unknown(_) => None,
            }
        }
    }
}

/// The member of a subtype, borrowed or copied.
fn borrowed(field: &Field, place: Place) -> Option<TokenStream> {
    let name = ident(&field.name);
    let is_slice = matches!(field.value, Type::String | Type::Base64 | Type::List(_));
    Some(match (place, field.value.is_copy()) {
        (Place::Missing, _) => return None,
        (Place::Nested, _) => quote! { value.#name() },
        (Place::Required, true) => quote! { Some(value.#name) },
        (Place::Required, false) => quote! { Some(&value.#name) },
        (Place::Optional { .. }, true) => quote! { value.#name },
        (Place::Optional { boxed }, false) if boxed || is_slice => {
            quote! { value.#name.as_deref() }
        }
        (Place::Optional { .. }, false) => quote! { value.#name.as_ref() },
    })
}
