//! Arguments: what callers may pass for a value, and how it becomes that.
//!
//! The signatures say what is accepted; the conversions are functions of the core, so that the body of
//! a setter stays one line.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use crate::ir::Type;

/// The type of an argument for a value: texts, enums, models, unions and JSON as whatever becomes
/// one; lists and maps as what iterates over such; numbers, booleans and times as they are.
pub(super) fn accepted(scope: &mut Scope<'_>, value: &Type) -> TokenStream {
    match value {
        Type::List(item) => {
            let (iterator, item) = (scope.prelude("IntoIterator"), accepted(scope, item));
            quote! { impl #iterator<Item = #item> }
        }
        Type::Map(entry) => {
            let (iterator, key) = (scope.prelude("IntoIterator"), accepted(scope, &Type::String));
            let entry = accepted(scope, entry);
            quote! { impl #iterator<Item = (#key, #entry)> }
        }
        plain if plain.is_copy() => scope.value(plain),
        other => {
            let (into, other) = (scope.prelude("Into"), scope.value(other));
            quote! { impl #into<#other> }
        }
    }
}

/// The value of an argument of the [`accepted`] type.
pub(super) fn given(scope: &mut Scope<'_>, value: &Type, argument: &TokenStream) -> TokenStream {
    match value {
        Type::List(item) => collected(scope, "list", item, argument),
        Type::Map(entry) => collected(scope, "map", entry, argument),
        plain if plain.is_copy() => argument.clone(),
        _ => quote! { #argument.into() },
    }
}

/// The list or map of what an argument iterates over.
fn collected(
    scope: &mut Scope<'_>,
    kind: &str,
    inner: &Type,
    argument: &TokenStream,
) -> TokenStream {
    let each = match inner {
        Type::List(_) | Type::Map(_) => Some(collector(scope, inner)),
        _ => None,
    };
    match each {
        Some(each) => {
            let function = scope.function(&format!("{kind}_of"));
            quote! { #function(#argument, #each) }
        }
        None => {
            let function = scope.function(kind);
            quote! { #function(#argument) }
        }
    }
}

/// The function that makes a list or map of an iterator.
fn collector(scope: &mut Scope<'_>, value: &Type) -> TokenStream {
    match value {
        Type::List(inner) | Type::Map(inner) => {
            let kind = if matches!(value, Type::List(_)) { "list" } else { "map" };
            if matches!(**inner, Type::List(_) | Type::Map(_)) {
                let given = collected(scope, kind, inner, &quote! { inner });
                quote! { |inner| #given }
            } else {
                scope.function(kind)
            }
        }
        _ => quote! { ::core::convert::Into::into },
    }
}
