// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    BucketAutoTiering, BucketPublicAccessType, BucketScope, BucketVersioning,
};

/// What to change of a bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBucketDetails {
    /// The Object Storage namespace that the bucket is in.
    pub namespace: Option<String>,
    /// The OCID of the compartment to move the bucket to.
    pub compartment_id: Option<String>,
    /// The name of the bucket, unique in its namespace. It may have letters, digits, `-`, `_` and
    /// `.`.
    pub name: Option<String>,
    /// Names and values of your own, up to 4 KB in all.
    pub metadata: Option<BTreeMap<String, String>>,
    /// What everybody may do without credentials. Nothing, unless it is set.
    pub public_access_type: Option<BucketPublicAccessType>,
    /// Whether changes of objects emit events. They do not by default.
    pub object_events_enabled: Option<bool>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the Vault master key for the bucket; an empty text goes back to a key that
    /// Oracle manages.
    pub kms_key_id: Option<String>,
    /// Whether new objects are encrypted through a cached key of the bucket, which saves calls to
    /// Vault.
    pub is_bucket_key_enabled: Option<bool>,
    /// `Enabled` keeps replaced and deleted objects as versions; `Suspended` keeps those there
    /// are, but makes no new ones.
    pub versioning: Option<BucketVersioning>,
    /// Whether objects move between the standard and the infrequent access tier, by how they are
    /// used.
    pub auto_tiering: Option<BucketAutoTiering>,
    /// Where the name must be unique: in the namespace, or in the whole region (`REGION`), which
    /// virtual-hosted S3 URLs need.
    pub bucket_scope: Option<BucketScope>,
    cleared: Vec<String>,
}

impl UpdateBucketDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = Some(compartment_id.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(generated::map(metadata));
        self
    }

    /// Sets [`public_access_type`](Self::public_access_type).
    #[must_use]
    pub fn with_public_access_type(
        mut self,
        public_access_type: impl Into<BucketPublicAccessType>,
    ) -> Self {
        self.public_access_type = Some(public_access_type.into());
        self
    }

    /// Sets [`object_events_enabled`](Self::object_events_enabled).
    #[must_use]
    pub fn with_object_events_enabled(
        mut self,
        object_events_enabled: impl Into<bool>,
    ) -> Self {
        self.object_events_enabled = Some(object_events_enabled.into());
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

    /// Sets [`kms_key_id`](Self::kms_key_id).
    #[must_use]
    pub fn with_kms_key_id(mut self, kms_key_id: impl Into<String>) -> Self {
        self.kms_key_id = Some(kms_key_id.into());
        self
    }

    /// Sets [`is_bucket_key_enabled`](Self::is_bucket_key_enabled).
    #[must_use]
    pub fn with_is_bucket_key_enabled(
        mut self,
        is_bucket_key_enabled: impl Into<bool>,
    ) -> Self {
        self.is_bucket_key_enabled = Some(is_bucket_key_enabled.into());
        self
    }

    /// Sets [`versioning`](Self::versioning).
    #[must_use]
    pub fn with_versioning(mut self, versioning: impl Into<BucketVersioning>) -> Self {
        self.versioning = Some(versioning.into());
        self
    }

    /// Sets [`auto_tiering`](Self::auto_tiering).
    #[must_use]
    pub fn with_auto_tiering(
        mut self,
        auto_tiering: impl Into<BucketAutoTiering>,
    ) -> Self {
        self.auto_tiering = Some(auto_tiering.into());
        self
    }

    /// Sets [`bucket_scope`](Self::bucket_scope).
    #[must_use]
    pub fn with_bucket_scope(mut self, bucket_scope: impl Into<BucketScope>) -> Self {
        self.bucket_scope = Some(bucket_scope.into());
        self
    }

    /// Clears [`namespace`](Self::namespace): the service is told to remove the value, not to keep
    /// it.
    #[must_use]
    #[inline]
    pub fn clear_namespace(mut self) -> Self {
        self.namespace = None;
        self.cleared.push("namespace".to_owned());
        self
    }

    /// Clears [`compartment_id`](Self::compartment_id): the service is told to remove the value,
    /// not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_compartment_id(mut self) -> Self {
        self.compartment_id = None;
        self.cleared.push("compartmentId".to_owned());
        self
    }

    /// Clears [`name`](Self::name): the service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.name = None;
        self.cleared.push("name".to_owned());
        self
    }

    /// Clears [`metadata`](Self::metadata): the service is told to remove the value, not to keep
    /// it.
    #[must_use]
    #[inline]
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = None;
        self.cleared.push("metadata".to_owned());
        self
    }

    /// Clears [`public_access_type`](Self::public_access_type): the service is told to remove the
    /// value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_public_access_type(mut self) -> Self {
        self.public_access_type = None;
        self.cleared.push("publicAccessType".to_owned());
        self
    }

    /// Clears [`object_events_enabled`](Self::object_events_enabled): the service is told to
    /// remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_object_events_enabled(mut self) -> Self {
        self.object_events_enabled = None;
        self.cleared.push("objectEventsEnabled".to_owned());
        self
    }

    /// Clears [`freeform_tags`](Self::freeform_tags): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_freeform_tags(mut self) -> Self {
        self.freeform_tags = None;
        self.cleared.push("freeformTags".to_owned());
        self
    }

    /// Clears [`defined_tags`](Self::defined_tags): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_defined_tags(mut self) -> Self {
        self.defined_tags = None;
        self.cleared.push("definedTags".to_owned());
        self
    }

    /// Clears [`kms_key_id`](Self::kms_key_id): the service is told to remove the value, not to
    /// keep it.
    #[must_use]
    #[inline]
    pub fn clear_kms_key_id(mut self) -> Self {
        self.kms_key_id = None;
        self.cleared.push("kmsKeyId".to_owned());
        self
    }

    /// Clears [`is_bucket_key_enabled`](Self::is_bucket_key_enabled): the service is told to
    /// remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_is_bucket_key_enabled(mut self) -> Self {
        self.is_bucket_key_enabled = None;
        self.cleared.push("isBucketKeyEnabled".to_owned());
        self
    }

    /// Clears [`versioning`](Self::versioning): the service is told to remove the value, not to
    /// keep it.
    #[must_use]
    #[inline]
    pub fn clear_versioning(mut self) -> Self {
        self.versioning = None;
        self.cleared.push("versioning".to_owned());
        self
    }

    /// Clears [`auto_tiering`](Self::auto_tiering): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_auto_tiering(mut self) -> Self {
        self.auto_tiering = None;
        self.cleared.push("autoTiering".to_owned());
        self
    }

    /// Clears [`bucket_scope`](Self::bucket_scope): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_bucket_scope(mut self) -> Self {
        self.bucket_scope = None;
        self.cleared.push("bucketScope".to_owned());
        self
    }
}

impl Model for UpdateBucketDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "namespace" => generated::read_some(&mut self.namespace, map),
            "compartmentId" => generated::read_some(&mut self.compartment_id, map),
            "name" => generated::read_some(&mut self.name, map),
            "metadata" => generated::read_some(&mut self.metadata, map),
            "publicAccessType" => generated::read_some(&mut self.public_access_type, map),
            "objectEventsEnabled" => {
                generated::read_some(&mut self.object_events_enabled, map)
            }
            "freeformTags" => generated::read_some(&mut self.freeform_tags, map),
            "definedTags" => generated::read_some(&mut self.defined_tags, map),
            "kmsKeyId" => generated::read_some(&mut self.kms_key_id, map),
            "isBucketKeyEnabled" => {
                generated::read_some(&mut self.is_bucket_key_enabled, map)
            }
            "versioning" => generated::read_some(&mut self.versioning, map),
            "autoTiering" => generated::read_some(&mut self.auto_tiering, map),
            "bucketScope" => generated::read_some(&mut self.bucket_scope, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write_or_clear(map, "namespace", &self.namespace, &self.cleared)?;
        generated::write_or_clear(
            map,
            "compartmentId",
            &self.compartment_id,
            &self.cleared,
        )?;
        generated::write_or_clear(map, "name", &self.name, &self.cleared)?;
        generated::write_or_clear(map, "metadata", &self.metadata, &self.cleared)?;
        generated::write_or_clear(
            map,
            "publicAccessType",
            &self.public_access_type,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "objectEventsEnabled",
            &self.object_events_enabled,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "freeformTags",
            &self.freeform_tags,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "definedTags",
            &self.defined_tags,
            &self.cleared,
        )?;
        generated::write_or_clear(map, "kmsKeyId", &self.kms_key_id, &self.cleared)?;
        generated::write_or_clear(
            map,
            "isBucketKeyEnabled",
            &self.is_bucket_key_enabled,
            &self.cleared,
        )?;
        generated::write_or_clear(map, "versioning", &self.versioning, &self.cleared)?;
        generated::write_or_clear(
            map,
            "autoTiering",
            &self.auto_tiering,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "bucketScope",
            &self.bucket_scope,
            &self.cleared,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateBucketDetails);
