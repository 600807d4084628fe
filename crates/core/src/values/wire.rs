//! Values as they stand in JSON.
//!
//! [`Wire`] is serde's two traits in one, with the tolerance that OCI needs: a null is a missing
//! value, except where any JSON may stand; an integer may arrive as `3.0`, a timestamp in any of
//! the forms that services send. Generated models are made of such values; you touch this file
//! when a new kind of value appears in a spec.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use chrono::{DateTime, NaiveDate, Utc};
use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde::ser::{SerializeMap, SerializeSeq, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::timestamp;

/// A value in JSON.
///
/// The methods that are provided are those of an object with fields, which starts as the default
/// and is filled field by field: a missing or null field keeps its default, an unknown one is
/// skipped. Everything else overrides `read` and `write`.
pub trait Wire: Default {
    /// Reads the value; null never gets here, see [`of_null`](Self::of_null).
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Object(PhantomData))
    }

    /// Writes the value.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.write_fields(&mut map)?;
        map.end()
    }

    /// Reads the value of the field `name` of an object; false if it has no such field.
    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        _name: &str,
        _map: &mut A,
    ) -> Result<bool, A::Error> {
        Ok(false)
    }

    /// Writes the fields of an object.
    fn write_fields<S: SerializeMap>(&self, _map: &mut S) -> Result<(), S::Error> {
        Ok(())
    }

    /// Whether the value is left out of an object.
    fn is_absent(&self) -> bool {
        false
    }

    /// Returns the value that a null stands for, or nothing where it stands for a missing value.
    fn of_null() -> Option<Self> {
        None
    }
}

/// Reads one field of an object; a null leaves `field` as it is.
pub fn read<'de, T: Wire, A: MapAccess<'de>>(field: &mut T, map: &mut A) -> Result<(), A::Error> {
    if let Some(value) = map.next_value_seed(NullOr::<T>(PhantomData))? {
        *field = value;
    }
    Ok(())
}

/// Reads one field of an update; a null is noted in `cleared`, to be written again.
pub fn read_or_clear<'de, T: Wire, A: MapAccess<'de>>(
    field: &mut T,
    name: &str,
    map: &mut A,
    cleared: &mut Vec<String>,
) -> Result<(), A::Error> {
    match map.next_value_seed(NullOr::<T>(PhantomData))? {
        Some(value) => *field = value,
        None => cleared.push(name.to_owned()),
    }
    Ok(())
}

/// Writes one field of an object, unless it is absent.
pub fn write<T: Wire, S: SerializeMap>(
    map: &mut S,
    name: &'static str,
    field: &T,
) -> Result<(), S::Error> {
    if field.is_absent() { Ok(()) } else { map.serialize_entry(name, &Written(field)) }
}

/// Writes one field of an update: an absent one that was cleared is an explicit null, which
/// removes the value on the service's side.
pub fn write_or_clear<T: Wire, S: SerializeMap>(
    map: &mut S,
    name: &'static str,
    field: &T,
    cleared: &[String],
) -> Result<(), S::Error> {
    if field.is_absent() && cleared.iter().any(|cleared| cleared == name) {
        map.serialize_entry(name, &())
    } else {
        write(map, name, field)
    }
}

/// Serializes a [`Wire`] value with serde.
pub(crate) struct Written<'a, T>(pub(crate) &'a T);

impl<T: Wire> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// Deserializes a [`Wire`] value with serde; null becomes the default value.
pub(crate) struct Read<T>(pub(crate) T);

impl<'de, T: Wire> Deserialize<'de> for Read<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(NullOr::<T>(PhantomData).deserialize(deserializer)?.unwrap_or_default()))
    }
}

/// Reads a value or a null.
struct NullOr<T>(PhantomData<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for NullOr<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Wire> Visitor<'de> for NullOr<T> {
    type Value = Option<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value or null")
    }

    fn visit_none<E>(self) -> Result<Option<T>, E> {
        Ok(T::of_null())
    }

    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(T::of_null())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read(deserializer).map(Some)
    }
}

/// Reads an object field by field.
pub(crate) struct Object<T>(pub(crate) PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for Object<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut object = T::default();
        while let Some(Name(name)) = map.next_key()? {
            match object.read_field(&name, &mut map) {
                Ok(true) => {}
                Ok(false) => _ = map.next_value::<IgnoredAny>()?,
                Err(error) => return Err(inside(&name, error)),
            }
        }
        Ok(object)
    }
}

/// Puts the name of the field before the error.
#[cold]
fn inside<E: serde::de::Error>(name: &str, error: E) -> E {
    E::custom(format_args!("{name}: {error}"))
}

/// The name of a field, borrowed from the input where it has no escapes.
pub(crate) struct Name<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;

        impl<'de> Visitor<'de> for NameVisitor {
            type Value = Name<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("the name of a field")
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

/// Reads a string without copying it first.
pub fn read_string<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Name::deserialize(deserializer).map(|Name(text)| T::from(&text))
}

impl<T: Wire> Wire for Option<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Some)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write(serializer),
            None => serializer.serialize_unit(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn of_null() -> Option<Self> {
        T::of_null().map(Some)
    }
}

impl<T: Wire> Wire for Box<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self::new)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).write(serializer)
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(List(PhantomData))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.len()))?;
        for item in self {
            list.serialize_element(&Written(item))?;
        }
        list.end()
    }
}

struct List<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for List<T> {
    type Value = Vec<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(NullOr::<T>(PhantomData))? {
            list.push(item.unwrap_or_default());
        }
        Ok(list)
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Map(PhantomData))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (key, value) in self {
            map.serialize_entry(key, &Written(value))?;
        }
        map.end()
    }
}

struct Map<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for Map<T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some(key) = members.next_key::<String>()? {
            let value = members.next_value_seed(NullOr::<T>(PhantomData))?;
            map.insert(key, value.unwrap_or_default());
        }
        Ok(map)
    }
}

/// Integers, which some services write as `3.0`.
impl Wire for i64 {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Integer;

        impl Visitor<'_> for Integer {
            type Value = i64;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an integer of 64 bits")
            }

            fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<i64, E> {
                Ok(value)
            }

            fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<i64, E> {
                i64::try_from(value)
                    .map_err(|_| E::invalid_value(serde::de::Unexpected::Unsigned(value), &self))
            }

            fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<i64, E> {
                // Beyond 2^53 a float no longer names one integer.
                if value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0 {
                    Ok(value as i64)
                } else {
                    Err(E::invalid_value(serde::de::Unexpected::Float(value), &self))
                }
            }
        }

        deserializer.deserialize_any(Integer)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }
}

/// Values that serde already reads and writes the way OCI does.
macro_rules! as_serde {
    ($($type:ty),*) => {$(
        impl Wire for $type {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize(deserializer)
            }

            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }
        }
    )*};
}

as_serde!(bool, f64, String);

/// Any JSON, of which a null is as good as everything else.
impl Wire for Value {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn of_null() -> Option<Self> {
        Some(Self::Null)
    }
}

impl Wire for DateTime<Utc> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        timestamp::parse(&text).ok_or_else(|| D::Error::custom(timestamp::Malformed(&text)))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&timestamp::format(self))
    }
}

impl Wire for NaiveDate {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        timestamp::parse_date(&text).ok_or_else(|| D::Error::custom(timestamp::Malformed(&text)))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.format("%Y-%m-%d").to_string())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn reads<T: Wire + PartialEq + fmt::Debug>(json: &str, expected: T) {
        let Read(value) = serde_json::from_str::<Read<T>>(json).expect(json);
        assert_eq!(value, expected, "{json}");
    }

    #[track_caller]
    fn refuses<T: Wire + fmt::Debug>(json: &str, says: &str) {
        match serde_json::from_str::<Read<T>>(json) {
            Ok(Read(value)) => panic!("{json} was read as {value:?}"),
            Err(error) => assert!(error.to_string().contains(says), "{error}"),
        }
    }

    #[test]
    fn integers_may_look_like_floats() {
        reads("3", 3_i64);
        reads("3.0", 3_i64);
        reads("-9223372036854775808", i64::MIN);
        reads("9007199254740993", 9_007_199_254_740_993_i64);
        refuses::<i64>("3.5", "floating point `3.5`");
        refuses::<i64>("9223372036854775808", "an integer of 64 bits");
        refuses::<i64>("1e300", "an integer of 64 bits");
        refuses::<i64>("\"3\"", "invalid type: string");
    }

    #[test]
    fn null_is_a_missing_value_everywhere() {
        reads("null", 0_i64);
        reads("null", String::new());
        reads("null", None::<i64>);
        reads("[1, null]", vec![1_i64, 0]);
        reads("{\"a\": null}", BTreeMap::from([("a".to_owned(), None::<String>)]));
    }

    #[test]
    fn null_is_a_value_where_any_json_may_stand() {
        reads("null", Some(Value::Null));
        reads("[null]", vec![Value::Null]);
        reads("{\"a\": null}", BTreeMap::from([("a".to_owned(), Some(Value::Null))]));
    }

    #[test]
    #[allow(dead_code, unreachable_pub, reason = "the macro is meant for public models")]
    fn a_null_in_an_update_is_written_again() {
        #[derive(Debug, Default)]
        struct Update {
            name: Option<String>,
            size: Option<i64>,
            cleared: Vec<String>,
        }

        crate::generated_v1::update! {
            Update {
                required {}
                optional {
                    name = "name", with_name(String), clear_name;
                    size = "size", with_size(i64), clear_size;
                }
            }
        }

        for json in [r#"{"name":null,"size":3}"#, r#"{"name":"n","size":null}"#, "{}"] {
            let update: Update = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&update).unwrap(), json);
        }
        // What comes last counts, as everywhere.
        let update: Update = serde_json::from_str(r#"{"name":null,"name":"n"}"#).unwrap();
        assert_eq!(serde_json::to_string(&update).unwrap(), r#"{"name":"n"}"#);
    }

    proptest! {
        #[test]
        fn floats_keep_their_last_digit(number: f64) {
            let json = serde_json::to_string(&Written(&number)).unwrap();
            let Read(read) = serde_json::from_str::<Read<f64>>(&json).unwrap();
            prop_assert_eq!(read.to_bits(), number.to_bits(), "{}", json);
            let value: Value = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(value.as_f64(), Some(number), "{}", json);
        }
    }

    #[test]
    fn dates_keep_the_date_part_of_a_timestamp() {
        let date = NaiveDate::from_ymd_opt(2024, 1, 2).unwrap();
        reads("\"2024-01-02\"", date);
        reads("\"2024-01-02T23:59:59Z\"", date);
        refuses::<NaiveDate>("\"2024-13-02\"", "2024-13-02");
    }
}
