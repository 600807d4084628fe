//! The tables of unions: the value of the discriminator for each variant.

use serde_json::Value;

use crate::values::wire::Wire;

/// Defines one of several models, told apart by a field that names the subtype.
#[doc(hidden)]
#[macro_export]
macro_rules! __tagged_union_v1 {
    (
        $(#[$attribute:meta])*
        pub enum $union:ident by $discriminator:literal $(, $sent:ident)? {
            $($variant:ident($content:ty) = $value:literal, $cast:ident $(, $no_from:ident)?;)*
        }
        $(shared { $($shared:tt)* })?
    ) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $union {
            $(
                #[doc = ::core::concat!("`", $value, "`")]
                $variant($content),
            )*
            /// A subtype that this version of the crate does not know, unmodified.
            Unknown($crate::generated_v1::Value),
        }

        #[allow(deprecated, reason = "deprecated fields are read, too")]
        impl $union {
            $(
                #[doc = ::core::concat!("Returns the value if it is `", $value, "`.")]
                #[inline]
                pub fn $cast(&self) -> ::core::option::Option<&$content> {
                    match self {
                        Self::$variant(value) => ::core::option::Option::Some(value),
                        _ => ::core::option::Option::None,
                    }
                }
            )*

            $($crate::__shared_v1! { $($shared)* })?
        }

        impl ::core::default::Default for $union {
            #[inline]
            fn default() -> Self {
                Self::Unknown($crate::generated_v1::Value::Null)
            }
        }

        $($crate::__union_from_v1! { $union $variant($content) $($no_from)? })*

        #[doc(hidden)]
        impl $crate::generated_v1::Wire for $union {
            fn read<'de, D: $crate::generated_v1::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                // Not generic, so that the subtypes are compiled with this crate and not again with
                // each that uses it; unless it is only sent, so that few programs read it.
                $crate::__compiled_v1! {
                    $([$sent])?
                    fn select(
                        tag: &str,
                        json: &str,
                    ) -> ::core::result::Result<$union, $crate::serde_json::Error> {
                        match tag {
                            $($value => {
                                $crate::generated_v1::from_json(json).map($union::$variant)
                            })*
                            _ => $crate::generated_v1::from_json(json).map($union::Unknown),
                        }
                    }
                }

                $crate::generated_v1::read_union(deserializer, $discriminator, select)
            }

            fn write<S: $crate::generated_v1::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => {
                        $crate::generated_v1::Wire::write(value, serializer)
                    })*
                    Self::Unknown(value) => $crate::generated_v1::Wire::write(value, serializer),
                }
            }
        }

        $crate::__serde_v1! { $union }
    };
}

/// A function that is compiled with the crate, or, for a type that is only sent, where it is used.
#[doc(hidden)]
#[macro_export]
macro_rules! __compiled_v1 {
    ([sent] $function:item) => {
        #[inline]
        $function
    };
    ($function:item) => {
        $function
    };
}

/// The conversion of a subtype; left out for a type that another variant has, too.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_from_v1 {
    ($union:ident $variant:ident($content:ty)) => {
        impl ::core::convert::From<$content> for $union {
            #[inline]
            fn from(value: $content) -> Self {
                Self::$variant(value)
            }
        }
    };
    ($union:ident $variant:ident($content:ty) no_from) => {};
}

/// The accessors of the fields that all subtypes have: `str` for strings, `copy` for values that an
/// unknown subtype may have as well, and `ref` for values that can only be borrowed.
#[doc(hidden)]
#[macro_export]
macro_rules! __shared_v1 {
    () => {};
    (
        $(#[$attribute:meta])*
        $field:ident = $wire:literal, str, in $($variant:ident)* $(, nested $($nested:ident)+)?;
        $($rest:tt)*
    ) => {
        $crate::__accessor_v1! {
            $(#[$attribute])*
            ///
            /// `None` if it is missing.
            $field -> &str, $crate::generated_v1::borrowed,
            |value| $crate::generated_v1::unknown_str(value, $wire);
            $($variant)*; $($($nested)+)?
        }
        $crate::__shared_v1! { $($rest)* }
    };
    (
        $(#[$attribute:meta])*
        $field:ident = $wire:literal, copy $type:ty, in $($variant:ident)*
            $(, nested $($nested:ident)+)?;
        $($rest:tt)*
    ) => {
        $crate::__accessor_v1! {
            $(#[$attribute])*
            ///
            /// `None` if it is missing.
            $field -> $type, $crate::generated_v1::copied,
            |value| $crate::generated_v1::unknown(value, $wire);
            $($variant)*; $($($nested)+)?
        }
        $crate::__shared_v1! { $($rest)* }
    };
    (
        $(#[$attribute:meta])*
        $field:ident = $wire:literal, ref $type:ty, in $($variant:ident)*
            $(, nested $($nested:ident)+)?;
        $($rest:tt)*
    ) => {
        $crate::__accessor_v1! {
            $(#[$attribute])*
            ///
            /// `None` if it is missing, and for a subtype that this version does not know.
            $field -> &$type, $crate::generated_v1::borrowed,
            |_| ::core::option::Option::None;
            $($variant)*; $($($nested)+)?
        }
        $crate::__shared_v1! { $($rest)* }
    };
}

/// The accessor of a field that all subtypes have.
#[doc(hidden)]
#[macro_export]
macro_rules! __accessor_v1 {
    (
        $(#[$attribute:meta])*
        $field:ident -> $returned:ty, $read:path, |$unknown:pat_param| $other:expr;
        $($variant:ident)*; $($nested:ident)*
    ) => {
        $(#[$attribute])*
        #[inline]
        pub fn $field(&self) -> ::core::option::Option<$returned> {
            match self {
                $(Self::$variant(value) => $read(&value.$field),)*
                $(Self::$nested(value) => value.$field(),)*
                Self::Unknown($unknown) => $other,
                #[allow(unreachable_patterns, reason = "most fields are in all variants")]
                _ => ::core::option::Option::None,
            }
        }
    };
}

/// Returns the value of a field, if there is one.
pub fn borrowed<T: ?Sized>(field: &impl Borrowed<T>) -> Option<&T> {
    field.borrowed()
}

/// Returns a copy of the value of a field, if there is one.
pub fn copied<T: Clone>(field: &impl Borrowed<T>) -> Option<T> {
    field.borrowed().cloned()
}

/// A field that may be missing, borrowed as what it holds.
pub trait Borrowed<T: ?Sized> {
    /// Returns the value, if there is one.
    fn borrowed(&self) -> Option<&T>;
}

impl<T> Borrowed<T> for T {
    fn borrowed(&self) -> Option<&T> {
        Some(self)
    }
}

impl<T> Borrowed<T> for Option<T> {
    fn borrowed(&self) -> Option<&T> {
        self.as_ref()
    }
}

impl<T> Borrowed<T> for Box<T> {
    fn borrowed(&self) -> Option<&T> {
        Some(self)
    }
}

impl<T> Borrowed<T> for Option<Box<T>> {
    fn borrowed(&self) -> Option<&T> {
        self.as_deref()
    }
}

impl Borrowed<str> for String {
    fn borrowed(&self) -> Option<&str> {
        Some(self)
    }
}

impl Borrowed<str> for Option<String> {
    fn borrowed(&self) -> Option<&str> {
        self.as_deref()
    }
}

impl<T> Borrowed<[T]> for Vec<T> {
    fn borrowed(&self) -> Option<&[T]> {
        Some(self)
    }
}

impl<T> Borrowed<[T]> for Option<Vec<T>> {
    fn borrowed(&self) -> Option<&[T]> {
        self.as_deref()
    }
}

/// Returns the string in the field `name` of an unknown subtype.
pub fn unknown_str<'a>(subtype: &'a Value, name: &str) -> Option<&'a str> {
    subtype.get(name)?.as_str()
}

/// Returns the value in the field `name` of an unknown subtype, if it is of this type.
pub fn unknown<T: Wire>(subtype: &Value, name: &str) -> Option<T> {
    T::read(subtype.get(name)?).ok()
}
