//! The tables of models: the name of each field on the wire, and its setter.

/// Implements the JSON form of a model, and its constructor and setters where it is sent.
///
/// A model that is only received has a list of fields. One that is sent lists those that it
/// requires, which are the arguments of `new`, and the others.
#[doc(hidden)]
#[macro_export]
macro_rules! __model_v1 {
    (
        $model:ident $(, $tag:literal = $value:literal)* {
            $($field:ident = $wire:literal;)*
        }
    ) => {
        $crate::__model_json_v1! { $model $(, $tag = $value)* { $($field = $wire,)* } }
    };
    (
        $model:ident $(, $tag:literal = $value:literal)* {
            $(required {
                $($required:ident = $required_wire:literal,
                    $set_required:ident($($required_shape:tt)*);)*
            })?
            $(optional {
                $($field:ident = $wire:literal, $set:ident($($shape:tt)*);)*
            })?
        }
    ) => {
        $crate::__model_json_v1! {
            $model $(, $tag = $value)* {
                $($($required = $required_wire,)*)? $($($field = $wire,)*)?
            }
        }

        #[allow(deprecated, reason = "deprecated fields are read and written, too")]
        impl $model {
            $crate::__new_v1! { $($($required($($required_shape)*))*)? }
            $($(
                $crate::__setter_v1! {
                    $required $set_required($($required_shape)*) ::core::convert::identity
                }
            )*)?
            $($($crate::__setter_v1! {
                $field $set($($shape)*) ::core::option::Option::Some
            })*)?
            $crate::__apply_v1! {}
        }
    };
}

/// As `model!`, for the body of an update: an optional field can be cleared with an explicit null.
#[doc(hidden)]
#[macro_export]
macro_rules! __update_v1 {
    (
        $model:ident $(, $tag:literal = $value:literal)* {
            $(required {
                $($required:ident = $required_wire:literal,
                    $set_required:ident($($required_shape:tt)*);)*
            })?
            optional {
                $($field:ident = $wire:literal, $set:ident($($shape:tt)*), $clear:ident;)*
            }
        }
    ) => {
        #[allow(deprecated, reason = "deprecated fields are read and written, too")]
        #[doc(hidden)]
        impl $crate::generated_v1::Wire for $model {
            fn read_field<'de, A: $crate::generated_v1::serde::de::MapAccess<'de>>(
                &mut self,
                name: &str,
                map: &mut A,
            ) -> ::core::result::Result<bool, A::Error> {
                match name {
                    $($($required_wire => $crate::generated_v1::read_or_clear(
                        &mut self.$required, name, map, &mut self.cleared,
                    ),)*)?
                    $($wire => $crate::generated_v1::read_or_clear(
                        &mut self.$field, name, map, &mut self.cleared,
                    ),)*
                    _ => return ::core::result::Result::Ok(false),
                }?;
                ::core::result::Result::Ok(true)
            }

            fn write_fields<S: $crate::generated_v1::serde::ser::SerializeMap>(
                &self,
                map: &mut S,
            ) -> ::core::result::Result<(), S::Error> {
                $(map.serialize_entry($tag, $value)?;)*
                $($($crate::generated_v1::write(map, $required_wire, &self.$required)?;)*)?
                $($crate::generated_v1::write_or_clear(map, $wire, &self.$field, &self.cleared)?;)*
                ::core::result::Result::Ok(())
            }
        }

        $crate::__serde_v1! { $model }

        #[allow(deprecated, reason = "deprecated fields are read and written, too")]
        impl $model {
            $crate::__new_v1! { $($($required($($required_shape)*))*)? }
            $($(
                $crate::__setter_v1! {
                    $required $set_required($($required_shape)*) ::core::convert::identity
                }
            )*)?
            $($crate::__setter_v1! { $field $set($($shape)*) ::core::option::Option::Some })*
            $(
                #[doc = ::core::concat!(
                    "Clears [`", ::core::stringify!($field), "`](Self::", ::core::stringify!($field),
                    "): the request has an explicit null, and the service removes the value.",
                )]
                #[must_use]
                #[inline]
                pub fn $clear(mut self) -> Self {
                    self.$field = ::core::option::Option::None;
                    self.cleared.push($wire.to_owned());
                    self
                }
            )*
            $crate::__apply_v1! {}
        }
    };
}

/// The JSON form of a model.
#[doc(hidden)]
#[macro_export]
macro_rules! __model_json_v1 {
    // What `Wire` provides is an object without fields.
    ($model:ident {}) => {
        #[doc(hidden)]
        impl $crate::generated_v1::Wire for $model {}

        $crate::__serde_v1! { $model }
    };
    ($model:ident $(, $tag:literal = $value:literal)+ {}) => {
        #[doc(hidden)]
        impl $crate::generated_v1::Wire for $model {
            fn write_fields<S: $crate::generated_v1::serde::ser::SerializeMap>(
                &self,
                map: &mut S,
            ) -> ::core::result::Result<(), S::Error> {
                $(map.serialize_entry($tag, $value)?;)+
                ::core::result::Result::Ok(())
            }
        }

        $crate::__serde_v1! { $model }
    };
    ($model:ident $(, $tag:literal = $value:literal)* { $($field:ident = $wire:literal,)+ }) => {
        #[allow(deprecated, reason = "deprecated fields are read and written, too")]
        #[doc(hidden)]
        impl $crate::generated_v1::Wire for $model {
            fn read_field<'de, A: $crate::generated_v1::serde::de::MapAccess<'de>>(
                &mut self,
                name: &str,
                map: &mut A,
            ) -> ::core::result::Result<bool, A::Error> {
                // One `?` for all of them: each costs the compiler time.
                match name {
                    $($wire => $crate::generated_v1::read(&mut self.$field, map),)+
                    _ => return ::core::result::Result::Ok(false),
                }?;
                ::core::result::Result::Ok(true)
            }

            fn write_fields<S: $crate::generated_v1::serde::ser::SerializeMap>(
                &self,
                map: &mut S,
            ) -> ::core::result::Result<(), S::Error> {
                $(map.serialize_entry($tag, $value)?;)*
                $($crate::generated_v1::write(map, $wire, &self.$field)?;)+
                ::core::result::Result::Ok(())
            }
        }

        $crate::__serde_v1! { $model }
    };
}

/// The constructor of a model: its arguments are the required fields.
#[doc(hidden)]
#[macro_export]
macro_rules! __new_v1 {
    () => {
        /// Creates an empty value.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    };
    ($($required:ident($($shape:tt)*))+) => {
        /// Creates a value with the required fields.
        pub fn new($($required: $crate::__argument_v1!($($shape)*)),+) -> Self {
            Self { $($required: $crate::__value_v1!($required, $($shape)*),)+ ..Self::default() }
        }
    };
}

/// The setter of a field. Most fields have a plain type: that is expanded without further macros.
#[doc(hidden)]
#[macro_export]
macro_rules! __setter_v1 {
    ($field:ident $set:ident([$($item:tt)*]) $wrap:path) => {
        $crate::__setter_v1! {
            @ $field $set, $crate::__argument_v1!([$($item)*]), $wrap,
            $crate::__value_v1!($field, [$($item)*])
        }
    };
    ($field:ident $set:ident({$($entry:tt)*}) $wrap:path) => {
        $crate::__setter_v1! {
            @ $field $set, $crate::__argument_v1!({$($entry)*}), $wrap,
            $crate::__value_v1!($field, {$($entry)*})
        }
    };
    ($field:ident $set:ident(Box<$type:ty>) $wrap:path) => {
        $crate::__setter_v1! {
            @ $field $set, impl ::core::convert::Into<$type>, $wrap,
            ::std::boxed::Box::new($field.into())
        }
    };
    ($field:ident $set:ident($type:ty) $wrap:path) => {
        #[doc = ::core::concat!(
            "Sets [`", ::core::stringify!($field), "`](Self::", ::core::stringify!($field), ").",
        )]
        #[must_use]
        pub fn $set(mut self, $field: impl ::core::convert::Into<$type>) -> Self {
            self.$field = $wrap($field.into());
            self
        }
    };
    (@ $field:ident $set:ident, $argument:ty, $wrap:path, $value:expr) => {
        #[doc = ::core::concat!(
            "Sets [`", ::core::stringify!($field), "`](Self::", ::core::stringify!($field), ").",
        )]
        #[must_use]
        pub fn $set(mut self, $field: $argument) -> Self {
            self.$field = $wrap($value);
            self
        }
    };
}

/// The method that models and requests set optional values with.
#[doc(hidden)]
#[macro_export]
macro_rules! __apply_v1 {
    () => {
        /// Calls the setter `set` with `value`, or does nothing if there is none.
        #[must_use]
        pub fn apply<T>(
            self,
            value: ::core::option::Option<T>,
            set: impl ::core::ops::FnOnce(Self, T) -> Self,
        ) -> Self {
            $crate::generated_v1::apply(self, value, set)
        }
    };
}

/// The implementations by which serde reads and writes a generated type.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_v1 {
    ($type:ty) => {
        impl<'de> $crate::generated_v1::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::generated_v1::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::generated_v1::Wire::read(deserializer)
            }
        }

        impl $crate::generated_v1::serde::Serialize for $type {
            fn serialize<S: $crate::generated_v1::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::generated_v1::Wire::write(self, serializer)
            }
        }
    };
}
