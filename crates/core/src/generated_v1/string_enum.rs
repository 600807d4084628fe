//! The tables of enums: each known value and its variant.

/// Defines an open set of strings.
#[doc(hidden)]
#[macro_export]
macro_rules! __string_enum_v1 {
    (
        $(#[$attribute:meta])*
        pub enum $enum:ident {
            $($(#[$variant_attribute:meta])* $variant:ident = $value:literal,)*
        }
    ) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $enum {
            $(
                $(#[$variant_attribute])*
                #[doc = ::core::concat!("`", $value, "`")]
                $variant,
            )*
            /// A value that this version of the crate does not know. To tell such values apart,
            /// compare [`as_str`](Self::as_str): a later version may have a variant for it.
            Unknown($crate::generated_v1::UnknownValue),
        }

        impl $enum {
            /// The string that requests and responses have for the value.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }

        impl<S: ::core::convert::AsRef<str>> ::core::convert::From<S> for $enum {
            fn from(value: S) -> Self {
                match value.as_ref() {
                    $($value => Self::$variant,)*
                    value => Self::Unknown($crate::generated_v1::unknown_value(value)),
                }
            }
        }

        impl ::core::default::Default for $enum {
            #[inline]
            fn default() -> Self {
                Self::Unknown(::core::default::Default::default())
            }
        }

        impl ::core::fmt::Display for $enum {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl $crate::generated_v1::ToParameter for $enum {
            #[inline]
            fn to_parameter(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(self.as_str())
            }
        }

        #[doc(hidden)]
        impl $crate::generated_v1::Wire for $enum {
            fn read<'de, D: $crate::generated_v1::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::generated_v1::read_string(deserializer)
            }

            fn write<S: $crate::generated_v1::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        $crate::__serde_v1! { $enum }
    };
}
