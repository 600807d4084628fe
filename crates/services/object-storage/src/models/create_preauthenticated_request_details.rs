// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::{
    PreauthenticatedRequestAccessType, PreauthenticatedRequestBucketListingAction,
};

/// What a pre-authenticated request is to give access to, and until when.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePreauthenticatedRequestDetails {
    /// A name for people, to tell it from others.
    pub name: String,
    /// Whether the objects can be listed, too. It only makes sense for reading any object.
    pub bucket_listing_action: Option<PreauthenticatedRequestBucketListingAction>,
    /// The name of the object, or what the names of several start with. The whole bucket if
    /// absent.
    pub object_name: Option<String>,
    /// What can be done: reading, writing or both, with one object or with any.
    pub access_type: PreauthenticatedRequestAccessType,
    /// When the access ends.
    pub time_expires: DateTime<Utc>,
}

impl CreatePreauthenticatedRequestDetails {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        access_type: impl Into<PreauthenticatedRequestAccessType>,
        time_expires: DateTime<Utc>,
    ) -> Self {
        Self {
            name: name.into(),
            access_type: access_type.into(),
            time_expires,
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
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

    /// Sets [`object_name`](Self::object_name).
    #[must_use]
    pub fn with_object_name(mut self, object_name: impl Into<String>) -> Self {
        self.object_name = Some(object_name.into());
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
}

impl Model for CreatePreauthenticatedRequestDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "bucketListingAction" => {
                generated::read(&mut self.bucket_listing_action, map)
            }
            "objectName" => generated::read(&mut self.object_name, map),
            "accessType" => generated::read(&mut self.access_type, map),
            "timeExpires" => generated::read(&mut self.time_expires, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "bucketListingAction", &self.bucket_listing_action)?;
        generated::write(map, "objectName", &self.object_name)?;
        generated::write(map, "accessType", &self.access_type)?;
        generated::write(map, "timeExpires", &self.time_expires)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreatePreauthenticatedRequestDetails);
