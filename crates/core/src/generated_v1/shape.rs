//! Shapes: how the tables of generated code write the type of a value that a caller passes.
//!
//! | shape | value | argument |
//! |---|---|---|
//! | `String`, `models::Job` | itself | `impl Into<String>` |
//! | `bool`, `i64`, `f64`, `NaiveDate`, `DateTime<Utc>` | itself | itself; in the setter of a model what converts into it |
//! | `Box<models::Job>` | boxed, as the model contains itself | `impl Into<models::Job>` |
//! | `[String]` | `Vec<String>` | `impl IntoIterator<Item = impl Into<String>>` |
//! | `{String}` | `BTreeMap<String, String>` | an iterator over pairs |

/// The type of an argument of a constructor or a request.
#[doc(hidden)]
#[macro_export]
macro_rules! __argument_v1 {
    ([$($item:tt)*]) => {
        impl ::core::iter::IntoIterator<Item = $crate::__argument_v1!($($item)*)>
    };
    ({$($entry:tt)*}) => {
        impl ::core::iter::IntoIterator<
            Item = (
                impl ::core::convert::Into<::std::string::String>,
                $crate::__argument_v1!($($entry)*),
            ),
        >
    };
    (bool) => { bool };
    (i64) => { i64 };
    (f64) => { f64 };
    (NaiveDate) => { $crate::generated_v1::NaiveDate };
    (DateTime<Utc>) => { $crate::generated_v1::DateTime<$crate::generated_v1::Utc> };
    (Box<$type:ty>) => { impl ::core::convert::Into<$type> };
    ($type:ty) => { impl ::core::convert::Into<$type> };
}

/// The value of an argument.
#[doc(hidden)]
#[macro_export]
macro_rules! __value_v1 {
    ($argument:expr, [[$($item:tt)*]]) => {
        $crate::generated_v1::list_of($argument, |inner| $crate::__value_v1!(inner, [$($item)*]))
    };
    ($argument:expr, [{$($entry:tt)*}]) => {
        $crate::generated_v1::list_of($argument, |inner| $crate::__value_v1!(inner, {$($entry)*}))
    };
    ($argument:expr, [$($item:tt)*]) => { $crate::generated_v1::list($argument) };
    ($argument:expr, {[$($item:tt)*]}) => {
        $crate::generated_v1::map_of($argument, |inner| $crate::__value_v1!(inner, [$($item)*]))
    };
    ($argument:expr, {{$($entry:tt)*}}) => {
        $crate::generated_v1::map_of($argument, |inner| $crate::__value_v1!(inner, {$($entry)*}))
    };
    ($argument:expr, {$($entry:tt)*}) => { $crate::generated_v1::map($argument) };
    ($argument:expr, Box<$type:ty>) => {
        ::std::boxed::Box::new(::core::convert::Into::<$type>::into($argument))
    };
    ($argument:expr, $type:ty) => { ::core::convert::Into::<$type>::into($argument) };
}

/// The type of a value.
#[doc(hidden)]
#[macro_export]
macro_rules! __type_v1 {
    ([$($item:tt)*]) => { ::std::vec::Vec<$crate::__type_v1!($($item)*)> };
    ({$($entry:tt)*}) => {
        ::std::collections::BTreeMap<::std::string::String, $crate::__type_v1!($($entry)*)>
    };
    ($type:ty) => { $type };
}
