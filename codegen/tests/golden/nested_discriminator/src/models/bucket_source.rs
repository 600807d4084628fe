// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::nested_discriminator::models::Origin;

/// A bucket source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BucketSource {
    /// What people call it.
    pub display_name: String,
    /// The priority.
    pub priority: i64,
    /// The comment.
    pub comment: String,
    /// The labels.
    pub labels: Option<Vec<String>>,
    /// The time created.
    pub time_created: Option<DateTime<Utc>>,
    /// The origin.
    pub origin: Option<Origin>,
    /// The region.
    pub region: Option<String>,
    /// The bucket.
    pub bucket: String,
}

impl BucketSource {
    /// With the members that are required.
    pub fn new(
        display_name: impl Into<String>,
        priority: i64,
        comment: impl Into<String>,
        bucket: impl Into<String>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            priority,
            comment: comment.into(),
            bucket: bucket.into(),
            ..Self::default()
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets [`priority`](Self::priority).
    #[must_use]
    pub fn with_priority(mut self, priority: impl Into<i64>) -> Self {
        self.priority = priority.into();
        self
    }

    /// Sets [`comment`](Self::comment).
    #[must_use]
    pub fn with_comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = comment.into();
        self
    }

    /// Sets [`labels`](Self::labels).
    #[must_use]
    pub fn with_labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(generated::list(labels));
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = Some(time_created.into());
        self
    }

    /// Sets [`origin`](Self::origin).
    #[must_use]
    pub fn with_origin(mut self, origin: impl Into<Origin>) -> Self {
        self.origin = Some(origin.into());
        self
    }

    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets [`bucket`](Self::bucket).
    #[must_use]
    pub fn with_bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = bucket.into();
        self
    }
}

impl Model for BucketSource {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => generated::read(&mut self.display_name, map),
            "priority" => generated::read(&mut self.priority, map),
            "comment" => generated::read(&mut self.comment, map),
            "labels" => generated::read(&mut self.labels, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "origin" => generated::read(&mut self.origin, map),
            "region" => generated::read(&mut self.region, map),
            "bucket" => generated::read(&mut self.bucket, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("sourceType", "BUCKET")?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "priority", &self.priority)?;
        generated::write(map, "comment", &self.comment)?;
        generated::write(map, "labels", &self.labels)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "origin", &self.origin)?;
        generated::write(map, "region", &self.region)?;
        generated::write(map, "bucket", &self.bucket)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(BucketSource);
