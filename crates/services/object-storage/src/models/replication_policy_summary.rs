// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::ReplicationPolicyStatus;

/// A replication policy as it stands in a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicationPolicySummary {
    /// The id of the policy.
    pub id: String,
    /// The name of the policy.
    pub name: String,
    /// The region to copy to, such as `us-ashburn-1`.
    pub destination_region_name: String,
    /// The bucket to copy to.
    pub destination_bucket_name: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// All changes up to then have been copied.
    pub time_last_sync: DateTime<Utc>,
    /// Whether it works. `CLIENT_ERROR` lasts until you have mended what `statusMessage` says.
    pub status: ReplicationPolicyStatus,
    /// What the status means here, for people.
    pub status_message: String,
}

impl ReplicationPolicySummary {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        destination_region_name: impl Into<String>,
        destination_bucket_name: impl Into<String>,
        time_created: DateTime<Utc>,
        time_last_sync: DateTime<Utc>,
        status: impl Into<ReplicationPolicyStatus>,
        status_message: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            destination_region_name: destination_region_name.into(),
            destination_bucket_name: destination_bucket_name.into(),
            time_created,
            time_last_sync,
            status: status.into(),
            status_message: status_message.into(),
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

    /// Sets [`destination_region_name`](Self::destination_region_name).
    #[must_use]
    pub fn with_destination_region_name(
        mut self,
        destination_region_name: impl Into<String>,
    ) -> Self {
        self.destination_region_name = destination_region_name.into();
        self
    }

    /// Sets [`destination_bucket_name`](Self::destination_bucket_name).
    #[must_use]
    pub fn with_destination_bucket_name(
        mut self,
        destination_bucket_name: impl Into<String>,
    ) -> Self {
        self.destination_bucket_name = destination_bucket_name.into();
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`time_last_sync`](Self::time_last_sync).
    #[must_use]
    pub fn with_time_last_sync(
        mut self,
        time_last_sync: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_last_sync = time_last_sync.into();
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<ReplicationPolicyStatus>) -> Self {
        self.status = status.into();
        self
    }

    /// Sets [`status_message`](Self::status_message).
    #[must_use]
    pub fn with_status_message(mut self, status_message: impl Into<String>) -> Self {
        self.status_message = status_message.into();
        self
    }
}

impl Model for ReplicationPolicySummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "name" => generated::read(&mut self.name, map),
            "destinationRegionName" => {
                generated::read(&mut self.destination_region_name, map)
            }
            "destinationBucketName" => {
                generated::read(&mut self.destination_bucket_name, map)
            }
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeLastSync" => generated::read(&mut self.time_last_sync, map),
            "status" => generated::read(&mut self.status, map),
            "statusMessage" => generated::read(&mut self.status_message, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "destinationRegionName", &self.destination_region_name)?;
        generated::write(map, "destinationBucketName", &self.destination_bucket_name)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeLastSync", &self.time_last_sync)?;
        generated::write(map, "status", &self.status)?;
        generated::write(map, "statusMessage", &self.status_message)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ReplicationPolicySummary);
