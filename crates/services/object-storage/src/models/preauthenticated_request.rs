// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};
use oci_sdk_core::Secret;

use crate::models::{
    PreauthenticatedRequestAccessType, PreauthenticatedRequestBucketListingAction,
};

/// A URL that gives access to an object or a bucket without credentials. This form, with the
/// URL, is only seen at creation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreauthenticatedRequest {
    /// The id of the pre-authenticated request, which is no OCID.
    pub id: String,
    /// A name for people, to tell it from others.
    pub name: String,
    /// The path of the URL that gives access. Keep it, as it is only shown once.
    pub access_uri: Secret,
    /// The name of the object, or what the names of several start with. The whole bucket if
    /// absent.
    pub object_name: Option<String>,
    /// Whether the objects can be listed, too. It only makes sense for reading any object.
    pub bucket_listing_action: Option<PreauthenticatedRequestBucketListingAction>,
    /// What can be done: reading, writing or both, with one object or with any.
    pub access_type: PreauthenticatedRequestAccessType,
    /// When the access ends.
    pub time_expires: DateTime<Utc>,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// The full path that gives access to the object.
    pub full_path: Option<Secret>,
}

impl PreauthenticatedRequest {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        access_uri: impl Into<Secret>,
        access_type: impl Into<PreauthenticatedRequestAccessType>,
        time_expires: DateTime<Utc>,
        time_created: DateTime<Utc>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            access_uri: access_uri.into(),
            access_type: access_type.into(),
            time_expires,
            time_created,
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`access_uri`](Self::access_uri).
    #[must_use]
    pub fn with_access_uri(mut self, access_uri: impl Into<Secret>) -> Self {
        self.access_uri = access_uri.into();
        self
    }

    /// Sets [`object_name`](Self::object_name).
    #[must_use]
    pub fn with_object_name(mut self, object_name: impl Into<String>) -> Self {
        self.object_name = Some(object_name.into());
        self
    }

    /// Sets [`bucket_listing_action`](Self::bucket_listing_action).
    #[must_use]
    pub fn with_bucket_listing_action(
        mut self,
        bucket_listing_action: impl Into<PreauthenticatedRequestBucketListingAction>,
    ) -> Self {
        self.bucket_listing_action = Some(bucket_listing_action.into());
        self
    }

    /// Sets [`access_type`](Self::access_type).
    #[must_use]
    pub fn with_access_type(
        mut self,
        access_type: impl Into<PreauthenticatedRequestAccessType>,
    ) -> Self {
        self.access_type = access_type.into();
        self
    }

    /// Sets [`time_expires`](Self::time_expires).
    #[must_use]
    pub fn with_time_expires(mut self, time_expires: impl Into<DateTime<Utc>>) -> Self {
        self.time_expires = time_expires.into();
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`full_path`](Self::full_path).
    #[must_use]
    pub fn with_full_path(mut self, full_path: impl Into<Secret>) -> Self {
        self.full_path = Some(full_path.into());
        self
    }
}

impl Model for PreauthenticatedRequest {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "name" => generated::read(&mut self.name, map),
            "accessUri" => generated::read(&mut self.access_uri, map),
            "objectName" => generated::read(&mut self.object_name, map),
            "bucketListingAction" => {
                generated::read(&mut self.bucket_listing_action, map)
            }
            "accessType" => generated::read(&mut self.access_type, map),
            "timeExpires" => generated::read(&mut self.time_expires, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "fullPath" => generated::read(&mut self.full_path, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "accessUri", &self.access_uri)?;
        generated::write(map, "objectName", &self.object_name)?;
        generated::write(map, "bucketListingAction", &self.bucket_listing_action)?;
        generated::write(map, "accessType", &self.access_type)?;
        generated::write(map, "timeExpires", &self.time_expires)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "fullPath", &self.full_path)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PreauthenticatedRequest);
