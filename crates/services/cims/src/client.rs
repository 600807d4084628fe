// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("cims", "https://incidentmanagement.{region}.oci.{secondLevelDomain}", "/20181231");

/// A client for the Support Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_cims::{Config, IncidentClient};
///
/// # async fn example() -> Result<(), oci_sdk_cims::Error> {
/// let config = Config::load().await?;
/// let client = IncidentClient::new(&config)?;
///
/// let mut items = client.list_incidents("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct IncidentClient {
    client: Client,
}

impl IncidentClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Incident
impl IncidentClient {
    /// Creates an incident.
    ///
    /// - `create_incident`: The request body: [`CreateIncident`](crate::models::CreateIncident).
    #[inline]
    pub fn create_incident(
        &self,
        create_incident: models::CreateIncident,
    ) -> operations::CreateIncident {
        operations::CreateIncident::new(&self.client, create_incident)
    }

    /// Gets the incident.
    ///
    /// - `incident_key`: The key of the incident.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_incident(
        &self,
        incident_key: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetIncident {
        operations::GetIncident::new(&self.client, incident_key.into(), compartment_id.into())
    }

    /// Lists the incidents.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_incidents(&self, compartment_id: impl Into<String>) -> operations::ListIncidents {
        operations::ListIncidents::new(&self.client, compartment_id.into())
    }

    /// Writes the attachment.
    ///
    /// - `incident_key`: The key of the incident.
    /// - `attachment_name`: The attachment name.
    /// - `compartment_id`: The OCID of the compartment.
    /// - `is_restricted_flag`: Whether it is a restricted flag.
    /// - `body`: The bytes of the request body.
    pub fn put_attachment(
        &self,
        incident_key: impl Into<String>,
        attachment_name: impl Into<String>,
        compartment_id: impl Into<String>,
        is_restricted_flag: bool,
        body: impl Into<Body>,
    ) -> operations::PutAttachment {
        operations::PutAttachment::new(
            &self.client,
            incident_key.into(),
            attachment_name.into(),
            compartment_id.into(),
            is_restricted_flag,
            body.into(),
        )
    }

    /// Updates the incident.
    ///
    /// - `incident_key`: The key of the incident.
    /// - `compartment_id`: The OCID of the compartment.
    /// - `update_incident`: The request body: [`UpdateIncident`](crate::models::UpdateIncident).
    pub fn update_incident(
        &self,
        incident_key: impl Into<String>,
        compartment_id: impl Into<String>,
        update_incident: models::UpdateIncident,
    ) -> operations::UpdateIncident {
        operations::UpdateIncident::new(
            &self.client,
            incident_key.into(),
            compartment_id.into(),
            update_incident,
        )
    }
}

/// # Incident resource type
impl IncidentClient {
    /// Lists the incident resource types.
    ///
    /// - `problem_type`: The type of the support request.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_incident_resource_types(
        &self,
        problem_type: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListIncidentResourceTypes {
        operations::ListIncidentResourceTypes::new(
            &self.client,
            problem_type.into(),
            compartment_id.into(),
        )
    }
}

/// # Validation response
impl IncidentClient {
    /// Validates the user.
    #[inline]
    pub fn validate_user(&self) -> operations::ValidateUser {
        operations::ValidateUser::new(&self.client)
    }
}

client!(IncidentClient);
