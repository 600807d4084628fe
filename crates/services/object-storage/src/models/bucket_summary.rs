// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::BucketScope;

/// A bucket as it stands in a list, without its settings and metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BucketSummary {
    /// The Object Storage namespace.
    pub namespace: String,
    /// The name of the bucket.
    pub name: String,
    /// The OCID of the compartment that the bucket belongs to.
    pub compartment_id: String,
    /// The OCID of the user who created it.
    pub created_by: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// The version of the resource, for conditional updates.
    pub etag: String,
    /// Tags of your own, plain names and values. Absent unless asked for.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name. Absent unless asked for.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Where the name must be unique: in the namespace, or in the whole region (`REGION`), which
    /// virtual-hosted S3 URLs need.
    pub bucket_scope: Option<BucketScope>,
}

impl BucketSummary {
    /// With the members that are required.
    pub fn new(
        namespace: impl Into<String>,
        name: impl Into<String>,
        compartment_id: impl Into<String>,
        created_by: impl Into<String>,
        time_created: DateTime<Utc>,
        etag: impl Into<String>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            name: name.into(),
            compartment_id: compartment_id.into(),
            created_by: created_by.into(),
            time_created,
            etag: etag.into(),
            ..Self::default()
        }
    }

    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = namespace.into();
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`created_by`](Self::created_by).
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = created_by.into();
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`etag`](Self::etag).
    #[must_use]
    pub fn with_etag(mut self, etag: impl Into<String>) -> Self {
        self.etag = etag.into();
        self
    }

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = Some(generated::map(freeform_tags));
        self
    }

    /// Sets [`defined_tags`](Self::defined_tags).
    #[must_use]
    pub fn with_defined_tags(
        mut self,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.defined_tags = Some(generated::map_of(defined_tags, generated::map));
        self
    }

    /// Sets [`bucket_scope`](Self::bucket_scope).
    #[must_use]
    pub fn with_bucket_scope(mut self, bucket_scope: impl Into<BucketScope>) -> Self {
        self.bucket_scope = Some(bucket_scope.into());
        self
    }
}

impl Model for BucketSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "namespace" => generated::read(&mut self.namespace, map),
            "name" => generated::read(&mut self.name, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "createdBy" => generated::read(&mut self.created_by, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "etag" => generated::read(&mut self.etag, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "bucketScope" => generated::read(&mut self.bucket_scope, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "namespace", &self.namespace)?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "createdBy", &self.created_by)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "etag", &self.etag)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "bucketScope", &self.bucket_scope)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(BucketSummary);
