//! The file of an enum.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, ident};
use crate::ir::Enum;

/// Renders an enum. Everything that all enums have alike is in the macro of the core.
pub(super) fn file(item: &Enum) -> TokenStream {
    let name = ident(&item.name);
    let docs = docs::paragraphs(item.docs.split("\n\n"));
    let (variants, values): (Vec<_>, Vec<_>) =
        item.variants.iter().map(|variant| (ident(&variant.name), &variant.value)).unzip();
    let variant_docs = values.iter().map(|value| docs::paragraphs([value_docs(value)]));
    let text = if item.name == "String" {
        quote! { ::std::string::String }
    } else {
        quote! { String }
    };
    let from = if item.name == "From" {
        quote! { ::std::convert::From }
    } else {
        quote! { From }
    };
    let aliases = item.aliases.iter().map(|alias| {
        let docs = docs::paragraphs([format!("[`{}`], which has the same values.", item.name)]);
        let alias = ident(alias);
        quote! { #docs pub type #alias = #name; }
    });
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that this version of the SDK does not know.
            Unknown(#text),
        }

        impl #name {
            /// The text that stands for the value in requests and answers.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #values,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl #from<&str> for #name {
            fn from(text: &str) -> Self {
                match text {
                    #(#values => Self::#variants,)*
                    _ => Self::Unknown(text.to_owned()),
                }
            }
        }

        #(#aliases)*

        oci_sdk_core::string_enum!(#name);
    }
}

fn value_docs(value: &str) -> String {
    match value {
        "" => "The empty text.".to_owned(),
        value => format!("`{value}`"),
    }
}
