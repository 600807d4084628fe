// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::CopyObjectDestinationObjectStorageTier;

/// Which object to copy, and where to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyObjectDetails {
    /// The name of the object to copy.
    pub source_object_name: String,
    /// Only copy if the source still has this etag.
    pub source_object_if_match_e_tag: Option<String>,
    /// The version to copy; the newest if absent.
    pub source_version_id: Option<String>,
    /// The region to copy to, such as `us-ashburn-1`.
    pub destination_region: String,
    /// The Object Storage namespace to copy to.
    pub destination_namespace: String,
    /// The bucket to copy to.
    pub destination_bucket: String,
    /// The name of the copy.
    pub destination_object_name: String,
    /// Only copy if the object that would be replaced still has this etag.
    pub destination_object_if_match_e_tag: Option<String>,
    /// `*` makes the copy fail if there is such an object already; nothing else may be given.
    pub destination_object_if_none_match_e_tag: Option<String>,
    /// Metadata for the copy, with names that start with `opc-meta-`. That of the source if
    /// absent.
    pub destination_object_metadata: Option<BTreeMap<String, String>>,
    /// The storage tier for the copy; that of the bucket if absent.
    pub destination_object_storage_tier: Option<CopyObjectDestinationObjectStorageTier>,
}

impl CopyObjectDetails {
    /// With the members that are required.
    pub fn new(
        source_object_name: impl Into<String>,
        destination_region: impl Into<String>,
        destination_namespace: impl Into<String>,
        destination_bucket: impl Into<String>,
        destination_object_name: impl Into<String>,
    ) -> Self {
        Self {
            source_object_name: source_object_name.into(),
            destination_region: destination_region.into(),
            destination_namespace: destination_namespace.into(),
            destination_bucket: destination_bucket.into(),
            destination_object_name: destination_object_name.into(),
            ..Self::default()
        }
    }

    /// Sets [`source_object_name`](Self::source_object_name).
    #[must_use]
    pub fn with_source_object_name(
        mut self,
        source_object_name: impl Into<String>,
    ) -> Self {
        self.source_object_name = source_object_name.into();
        self
    }

    /// Sets [`source_object_if_match_e_tag`](Self::source_object_if_match_e_tag).
    #[must_use]
    pub fn with_source_object_if_match_e_tag(
        mut self,
        source_object_if_match_e_tag: impl Into<String>,
    ) -> Self {
        self.source_object_if_match_e_tag = Some(source_object_if_match_e_tag.into());
        self
    }

    /// Sets [`source_version_id`](Self::source_version_id).
    #[must_use]
    pub fn with_source_version_id(
        mut self,
        source_version_id: impl Into<String>,
    ) -> Self {
        self.source_version_id = Some(source_version_id.into());
        self
    }

    /// Sets [`destination_region`](Self::destination_region).
    #[must_use]
    pub fn with_destination_region(
        mut self,
        destination_region: impl Into<String>,
    ) -> Self {
        self.destination_region = destination_region.into();
        self
    }

    /// Sets [`destination_namespace`](Self::destination_namespace).
    #[must_use]
    pub fn with_destination_namespace(
        mut self,
        destination_namespace: impl Into<String>,
    ) -> Self {
        self.destination_namespace = destination_namespace.into();
        self
    }

    /// Sets [`destination_bucket`](Self::destination_bucket).
    #[must_use]
    pub fn with_destination_bucket(
        mut self,
        destination_bucket: impl Into<String>,
    ) -> Self {
        self.destination_bucket = destination_bucket.into();
        self
    }

    /// Sets [`destination_object_name`](Self::destination_object_name).
    #[must_use]
    pub fn with_destination_object_name(
        mut self,
        destination_object_name: impl Into<String>,
    ) -> Self {
        self.destination_object_name = destination_object_name.into();
        self
    }

    /// Sets [`destination_object_if_match_e_tag`](Self::destination_object_if_match_e_tag).
    #[must_use]
    pub fn with_destination_object_if_match_e_tag(
        mut self,
        destination_object_if_match_e_tag: impl Into<String>,
    ) -> Self {
        self.destination_object_if_match_e_tag = Some(
            destination_object_if_match_e_tag.into(),
        );
        self
    }

    /// Sets
    /// [`destination_object_if_none_match_e_tag`](Self::destination_object_if_none_match_e_tag).
    #[must_use]
    pub fn with_destination_object_if_none_match_e_tag(
        mut self,
        destination_object_if_none_match_e_tag: impl Into<String>,
    ) -> Self {
        self.destination_object_if_none_match_e_tag = Some(
            destination_object_if_none_match_e_tag.into(),
        );
        self
    }

    /// Sets [`destination_object_metadata`](Self::destination_object_metadata).
    #[must_use]
    pub fn with_destination_object_metadata(
        mut self,
        destination_object_metadata: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.destination_object_metadata = Some(
            generated::map(destination_object_metadata),
        );
        self
    }

    /// Sets [`destination_object_storage_tier`](Self::destination_object_storage_tier).
    #[must_use]
    pub fn with_destination_object_storage_tier(
        mut self,
        destination_object_storage_tier: impl Into<
            CopyObjectDestinationObjectStorageTier,
        >,
    ) -> Self {
        self.destination_object_storage_tier = Some(
            destination_object_storage_tier.into(),
        );
        self
    }
}

impl Model for CopyObjectDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "sourceObjectName" => generated::read(&mut self.source_object_name, map),
            "sourceObjectIfMatchETag" => {
                generated::read(&mut self.source_object_if_match_e_tag, map)
            }
            "sourceVersionId" => generated::read(&mut self.source_version_id, map),
            "destinationRegion" => generated::read(&mut self.destination_region, map),
            "destinationNamespace" => {
                generated::read(&mut self.destination_namespace, map)
            }
            "destinationBucket" => generated::read(&mut self.destination_bucket, map),
            "destinationObjectName" => {
                generated::read(&mut self.destination_object_name, map)
            }
            "destinationObjectIfMatchETag" => {
                generated::read(&mut self.destination_object_if_match_e_tag, map)
            }
            "destinationObjectIfNoneMatchETag" => {
                generated::read(&mut self.destination_object_if_none_match_e_tag, map)
            }
            "destinationObjectMetadata" => {
                generated::read(&mut self.destination_object_metadata, map)
            }
            "destinationObjectStorageTier" => {
                generated::read(&mut self.destination_object_storage_tier, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "sourceObjectName", &self.source_object_name)?;
        generated::write(
            map,
            "sourceObjectIfMatchETag",
            &self.source_object_if_match_e_tag,
        )?;
        generated::write(map, "sourceVersionId", &self.source_version_id)?;
        generated::write(map, "destinationRegion", &self.destination_region)?;
        generated::write(map, "destinationNamespace", &self.destination_namespace)?;
        generated::write(map, "destinationBucket", &self.destination_bucket)?;
        generated::write(map, "destinationObjectName", &self.destination_object_name)?;
        generated::write(
            map,
            "destinationObjectIfMatchETag",
            &self.destination_object_if_match_e_tag,
        )?;
        generated::write(
            map,
            "destinationObjectIfNoneMatchETag",
            &self.destination_object_if_none_match_e_tag,
        )?;
        generated::write(
            map,
            "destinationObjectMetadata",
            &self.destination_object_metadata,
        )?;
        generated::write(
            map,
            "destinationObjectStorageTier",
            &self.destination_object_storage_tier,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CopyObjectDetails);
