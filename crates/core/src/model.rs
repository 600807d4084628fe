//! Models: the objects of an API.
//!
//! A generated model implements [`Model`], and one macro line, `serde_model!`, makes it readable
//! and writable with serde. This is cheaper to compile than serde's derive, and it gives the
//! tolerance that a client needs: the value starts out as the default and is filled member by
//! member, so a missing or null member keeps its default and an unknown one is skipped.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::wire::Wire;

/// An object with named members.
pub trait Model: Default {
    /// Reads the value of the member `name`; false when there is no such member.
    fn member<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A)
    -> Result<bool, A::Error>;

    /// Writes all members.
    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error>;
}

/// One of several models, told apart by a member that names the subtype.
///
/// The subtypes write that member themselves.
pub trait Union: Default {
    /// The name of the member that tells the subtypes apart.
    const DISCRIMINATOR: &'static str;

    /// Reads the subtype that `tag` names from its JSON text; an unknown subtype is kept as it is.
    fn select(tag: &str, json: &str) -> Result<Self, serde_json::Error>;

    /// Writes the value of the variant.
    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// Calls the setter `set` of a model or a request with `value`, if there is one.
pub fn apply<S, T>(target: S, value: Option<T>, set: impl FnOnce(S, T) -> S) -> S {
    match value {
        Some(value) => set(target, value),
        None => target,
    }
}

/// Reads a model from an object.
pub fn read_model<'de, T: Model, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Object(PhantomData))
}

/// Writes a model as an object.
pub fn write_model<T: Model, S: Serializer>(model: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    model.members(&mut map)?;
    map.end()
}

/// Reads a union: the text is kept until the discriminator is known, as it may stand anywhere.
pub fn read_union<'de, T: Union, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let json = Box::<RawValue>::deserialize(deserializer)?;
    let tag = Tag::find(T::DISCRIMINATOR, json.get()).map_err(D::Error::custom)?;
    T::select(&tag, json.get()).map_err(D::Error::custom)
}

/// The text that the field `name` of an unknown subtype has.
pub fn unknown_str<'a>(subtype: &'a Value, name: &str) -> Option<&'a str> {
    subtype.get(name)?.as_str()
}

/// The value that the field `name` of an unknown subtype has, if it is of this type.
pub fn unknown<T: Wire>(subtype: &Value, name: &str) -> Option<T> {
    T::read(subtype.get(name)?).ok()
}

/// Reads a subtype or an unknown value from JSON text.
///
/// From bytes, always: the same instance of the parser as for whole bodies, compiled once.
pub fn from_json<'de, T: Deserialize<'de>>(json: &'de str) -> Result<T, serde_json::Error> {
    serde_json::from_slice(json.as_bytes())
}

struct Object<T>(PhantomData<T>);

impl<'de, T: Model> Visitor<'de> for Object<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut model = T::default();
        while let Some(Name(name)) = map.next_key()? {
            match model.member(&name, &mut map) {
                Ok(true) => {}
                Ok(false) => _ = map.next_value::<IgnoredAny>()?,
                Err(error) => return Err(inside(&name, error)),
            }
        }
        Ok(model)
    }
}

/// Puts the name of the member before what was wrong with it.
#[cold]
fn inside<E: serde::de::Error>(name: &str, error: E) -> E {
    E::custom(format_args!("{name}: {error}"))
}

/// The name of a member, borrowed from the input where it has no escapes.
struct Name<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;

        impl<'de> Visitor<'de> for NameVisitor {
            type Value = Name<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("the name of a member")
            }

            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(name)))
            }

            fn visit_str<E>(self, name: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name.to_owned())))
            }
        }

        deserializer.deserialize_str(NameVisitor)
    }
}

/// Finds the discriminator in the JSON text of an object.
struct Tag;

impl Tag {
    /// The value of the member; empty when it is missing, null, or no text.
    fn find(name: &'static str, json: &str) -> Result<String, serde_json::Error> {
        struct TagVisitor(&'static str);

        impl<'de> Visitor<'de> for TagVisitor {
            type Value = String;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<String, A::Error> {
                let mut tag = String::new();
                while let Some(Name(name)) = map.next_key()? {
                    if name == self.0 {
                        if let Value::String(text) = map.next_value()? {
                            tag = text;
                        }
                    } else {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
                Ok(tag)
            }
        }

        serde_json::Deserializer::from_slice(json.as_bytes()).deserialize_map(TagVisitor(name))
    }
}

/// Makes a [`Model`] readable and writable with serde.
#[macro_export]
macro_rules! serde_model {
    ($model:ty) => {
        $crate::__serde_bridge!($model, $crate::generated::read_model, |model, serializer| {
            $crate::generated::write_model(model, serializer)
        });

        impl $model {
            /// Calls the setter `set` with `value`; without a value, returns the model unchanged.
            #[must_use]
            pub fn apply<T>(
                self,
                value: ::core::option::Option<T>,
                set: impl ::core::ops::FnOnce(Self, T) -> Self,
            ) -> Self {
                $crate::generated::apply(self, value, set)
            }
        }
    };
}

/// Makes a [`Union`] readable and writable with serde.
#[macro_export]
macro_rules! serde_union {
    ($union:ty) => {
        $crate::__serde_bridge!($union, $crate::generated::read_union, |union, serializer| {
            $crate::generated::Union::variant(union, serializer)
        });
    };
}

/// The impls that every generated type needs to travel as JSON.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_bridge {
    ($type:ty, $read:path, |$value:ident, $serializer:ident| $write:expr) => {
        impl<'de> $crate::generated::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::generated::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $read(deserializer)
            }
        }

        impl $crate::generated::serde::Serialize for $type {
            fn serialize<S: $crate::generated::serde::Serializer>(
                &self,
                $serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                let $value = self;
                $write
            }
        }

        impl $crate::generated::Wire for $type {
            fn read<'de, D: $crate::generated::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $read(deserializer)
            }

            fn write<S: $crate::generated::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::generated::serde::Serialize::serialize(self, serializer)
            }
        }
    };
}

/// Gives an enum of texts everything but its variants.
///
/// The enum has `as_str`, `From<&str>` and a variant `Unknown(String)`, all written by the
/// generator; this adds `Display`, `Default`, `From<String>`, and its form in JSON and in
/// parameters.
#[macro_export]
macro_rules! string_enum {
    ($enum:ty) => {
        impl ::std::default::Default for $enum {
            fn default() -> Self {
                Self::Unknown(::std::string::String::new())
            }
        }

        impl ::std::fmt::Display for $enum {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl ::std::convert::From<::std::string::String> for $enum {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl $crate::generated::Text for $enum {
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(self.as_str())
            }
        }

        $crate::__serde_bridge!($enum, $crate::generated::read_text, |value, serializer| {
            serializer.serialize_str(value.as_str())
        });
    };
}

/// Reads a text without copying it first.
pub fn read_text<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Name::deserialize(deserializer).map(|Name(text)| T::from(&text))
}
