// @generated from spec/inline-objects.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, NaiveDate, SerializeMap, Utc, Value,
};

use oci_sdk_core::Secret;

/// A formats.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Formats {
    /// The secret.
    pub secret: Secret,
    /// The bytes.
    ///
    /// Bytes, in base64.
    pub bytes: String,
    /// The time.
    pub time: DateTime<Utc>,
    /// The day.
    pub day: NaiveDate,
    /// The int.
    pub int: i64,
    /// The long.
    pub long: i64,
    /// The float.
    pub float: f64,
    /// The double.
    pub double: f64,
    /// The flag.
    pub flag: bool,
    /// The any.
    pub any: Value,
    /// The list.
    pub list: Vec<Vec<String>>,
    /// No longer used.
    ///
    /// Deprecated.
    pub old: Option<String>,
}

impl Formats {
    /// With the members that are required.
    pub fn new(
        secret: impl Into<Secret>,
        bytes: impl Into<String>,
        time: DateTime<Utc>,
        day: NaiveDate,
        int: i64,
        long: i64,
        float: f64,
        double: f64,
        flag: bool,
        any: impl Into<Value>,
        list: impl IntoIterator<Item = impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        Self {
            secret: secret.into(),
            bytes: bytes.into(),
            time,
            day,
            int,
            long,
            float,
            double,
            flag,
            any: any.into(),
            list: generated::list_of(list, generated::list),
            ..Self::default()
        }
    }

    /// Sets [`secret`](Self::secret).
    #[must_use]
    pub fn with_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = secret.into();
        self
    }

    /// Sets [`bytes`](Self::bytes).
    #[must_use]
    pub fn with_bytes(mut self, bytes: impl Into<String>) -> Self {
        self.bytes = bytes.into();
        self
    }

    /// Sets [`time`](Self::time).
    #[must_use]
    pub fn with_time(mut self, time: impl Into<DateTime<Utc>>) -> Self {
        self.time = time.into();
        self
    }

    /// Sets [`day`](Self::day).
    #[must_use]
    pub fn with_day(mut self, day: impl Into<NaiveDate>) -> Self {
        self.day = day.into();
        self
    }

    /// Sets [`int`](Self::int).
    #[must_use]
    pub fn with_int(mut self, int: impl Into<i64>) -> Self {
        self.int = int.into();
        self
    }

    /// Sets [`long`](Self::long).
    #[must_use]
    pub fn with_long(mut self, long: impl Into<i64>) -> Self {
        self.long = long.into();
        self
    }

    /// Sets [`float`](Self::float).
    #[must_use]
    pub fn with_float(mut self, float: impl Into<f64>) -> Self {
        self.float = float.into();
        self
    }

    /// Sets [`double`](Self::double).
    #[must_use]
    pub fn with_double(mut self, double: impl Into<f64>) -> Self {
        self.double = double.into();
        self
    }

    /// Sets [`flag`](Self::flag).
    #[must_use]
    pub fn with_flag(mut self, flag: impl Into<bool>) -> Self {
        self.flag = flag.into();
        self
    }

    /// Sets [`any`](Self::any).
    #[must_use]
    pub fn with_any(mut self, any: impl Into<Value>) -> Self {
        self.any = any.into();
        self
    }

    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        list: impl IntoIterator<Item = impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        self.list = generated::list_of(list, generated::list);
        self
    }

    /// Sets [`old`](Self::old).
    #[must_use]
    pub fn with_old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }
}

impl Model for Formats {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "secret" => generated::read(&mut self.secret, map),
            "bytes" => generated::read(&mut self.bytes, map),
            "time" => generated::read(&mut self.time, map),
            "day" => generated::read(&mut self.day, map),
            "int" => generated::read(&mut self.int, map),
            "long" => generated::read(&mut self.long, map),
            "float" => generated::read(&mut self.float, map),
            "double" => generated::read(&mut self.double, map),
            "flag" => generated::read(&mut self.flag, map),
            "any" => generated::read(&mut self.any, map),
            "list" => generated::read(&mut self.list, map),
            "old" => generated::read(&mut self.old, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "secret", &self.secret)?;
        generated::write(map, "bytes", &self.bytes)?;
        generated::write(map, "time", &self.time)?;
        generated::write(map, "day", &self.day)?;
        generated::write(map, "int", &self.int)?;
        generated::write(map, "long", &self.long)?;
        generated::write(map, "float", &self.float)?;
        generated::write(map, "double", &self.double)?;
        generated::write(map, "flag", &self.flag)?;
        generated::write(map, "any", &self.any)?;
        generated::write(map, "list", &self.list)?;
        generated::write(map, "old", &self.old)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Formats);
