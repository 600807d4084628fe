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
    let option = scope.prelude("Option");
    let casts = union.variants.iter().zip(&contents).map(|(variant, content)| {
        let (cast, variant_name) = (ident(&variant.cast), ident(&variant.name));
        let docs = docs::paragraphs([format!("Returns the value if it is `{}`.", variant.value)]);
        quote! {
            #docs
            #[inline]
            pub fn #cast(&self) -> #option<&#content> {
                match self {
                    Self::#variant_name(value) => Some(value),
                    _ => None,
                }
            }
        }
    });
    let casts: Vec<_> = casts.collect();
    let accessors: Vec<_> =
        union.shared.iter().map(|shared| accessor(&mut scope, union, shared)).collect();
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

        impl #name {
            #(#casts)*
            #(#accessors)*
        }

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
    let (returned, unknown) = match &field.value {
        value if is_owned(value) => (scope.value(value), Some("unknown")),
        Type::String | Type::Base64 => (quote! { &str }, Some("unknown_str")),
        Type::List(item) => {
            let item = scope.value(item);
            (quote! { &[#item] }, None)
        }
        value => {
            let value = scope.value(value);
            (quote! { &#value }, None)
        }
    };
    let missing = match unknown {
        Some(_) => "`None` where it is missing.",
        None => "`None` where it is missing, and for a subtype that this version does not know.",
    };
    let docs = docs::paragraphs(field.docs.split("\n\n").chain([missing]));
    let arms = union.variants.iter().zip(&shared.places).map(|(variant, place)| {
        let variant = ident(&variant.name);
        match borrowed(field, *place) {
            Some(value) => quote! { Self::#variant(value) => #value, },
            None => quote! { Self::#variant(_) => None, },
        }
    });
    let unknown = match unknown {
        Some(function) => {
            let (function, wire) = (scope.function(function), &field.wire);
            quote! { Self::Unknown(value) => #function(value, #wire), }
        }
        None => quote! { Self::Unknown(_) => None, },
    };
    quote! {
        #docs
        #[inline]
        pub fn #name(&self) -> #option<#returned> {
            match self {
                #(#arms)*
                #unknown
            }
        }
    }
}

/// Whether an accessor returns a copy of the value, which can be of an unknown subtype too.
fn is_owned(value: &Type) -> bool {
    value.is_copy() || matches!(value, Type::Enum(_))
}

/// The member of a subtype, borrowed or copied.
fn borrowed(field: &Field, place: Place) -> Option<TokenStream> {
    let name = ident(&field.name);
    let is_slice = matches!(field.value, Type::String | Type::Base64 | Type::List(_));
    let is_enum = matches!(field.value, Type::Enum(_));
    Some(match (place, field.value.is_copy()) {
        (Place::Missing, _) => return None,
        (Place::Nested, _) => quote! { value.#name() },
        (Place::Required, true) => quote! { Some(value.#name) },
        (Place::Required, false) if is_enum => quote! { Some(value.#name.clone()) },
        (Place::Required, false) => quote! { Some(&value.#name) },
        (Place::Optional { .. }, true) => quote! { value.#name },
        (Place::Optional { .. }, false) if is_enum => quote! { value.#name.clone() },
        (Place::Optional { boxed }, false) if boxed || is_slice => {
            quote! { value.#name.as_deref() }
        }
        (Place::Optional { .. }, false) => quote! { value.#name.as_ref() },
    })
}
