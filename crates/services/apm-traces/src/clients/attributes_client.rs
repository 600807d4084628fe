// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("apm-traces", "https://apm-trace.{region}.oci.{secondLevelDomain}", "/20200630");

/// A client for the APM Traces API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_apm_traces::{AttributesClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_apm_traces::Error> {
/// let config = Config::load().await?;
/// let client = AttributesClient::new(&config)?;
///
/// println!("{}", client.endpoint());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AttributesClient {
    client: Client,
}

impl AttributesClient {
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

/// # Auto activate status
impl AttributesClient {
    /// Gets the status auto activate.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `data_key_type`: The type of the data key, either private or public.
    pub fn get_status_auto_activate(
        &self,
        apm_domain_id: impl Into<String>,
        data_key_type: impl Into<models::GetStatusAutoActivateDataKeyType>,
    ) -> operations::GetStatusAutoActivate {
        operations::GetStatusAutoActivate::new(
            &self.client,
            apm_domain_id.into(),
            data_key_type.into(),
        )
    }
}

/// # Auto activate toggle status
impl AttributesClient {
    /// Writes the toggle auto activate.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `is_auto_activate_on`: Whether it is auto activate on.
    /// - `data_key_type`: The type of the data key, either private or public.
    pub fn put_toggle_auto_activate(
        &self,
        apm_domain_id: impl Into<String>,
        is_auto_activate_on: bool,
        data_key_type: impl Into<models::PutToggleAutoActivateDataKeyType>,
    ) -> operations::PutToggleAutoActivate {
        operations::PutToggleAutoActivate::new(
            &self.client,
            apm_domain_id.into(),
            is_auto_activate_on,
            data_key_type.into(),
        )
    }
}

/// # Bulk activation status
impl AttributesClient {
    /// Activates the attributes in bulk.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `bulk_activate_attribute_details`: The request body:
    ///   [`BulkActivateAttributeDetails`](crate::models::BulkActivateAttributeDetails).
    pub fn bulk_activate_attribute(
        &self,
        apm_domain_id: impl Into<String>,
        bulk_activate_attribute_details: models::BulkActivateAttributeDetails,
    ) -> operations::BulkActivateAttribute {
        operations::BulkActivateAttribute::new(
            &self.client,
            apm_domain_id.into(),
            bulk_activate_attribute_details,
        )
    }
}

/// # Bulk de activation status
impl AttributesClient {
    /// Deactivates the attributes in bulk.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `bulk_de_activate_attribute_details`: The request body:
    ///   [`BulkDeActivateAttributeDetails`](crate::models::BulkDeActivateAttributeDetails).
    pub fn bulk_de_activate_attribute(
        &self,
        apm_domain_id: impl Into<String>,
        bulk_de_activate_attribute_details: models::BulkDeActivateAttributeDetails,
    ) -> operations::BulkDeActivateAttribute {
        operations::BulkDeActivateAttribute::new(
            &self.client,
            apm_domain_id.into(),
            bulk_de_activate_attribute_details,
        )
    }
}

/// # Bulk pin status
impl AttributesClient {
    /// Pins the attributes in bulk.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `bulk_pin_attribute_details`: The request body:
    ///   [`BulkPinAttributeDetails`](crate::models::BulkPinAttributeDetails).
    pub fn bulk_pin_attribute(
        &self,
        apm_domain_id: impl Into<String>,
        bulk_pin_attribute_details: models::BulkPinAttributeDetails,
    ) -> operations::BulkPinAttribute {
        operations::BulkPinAttribute::new(
            &self.client,
            apm_domain_id.into(),
            bulk_pin_attribute_details,
        )
    }
}

/// # Bulk unpin status
impl AttributesClient {
    /// Unpins the attributes in bulk.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `bulk_unpin_attribute_details`: The request body:
    ///   [`BulkUnpinAttributeDetails`](crate::models::BulkUnpinAttributeDetails).
    pub fn bulk_unpin_attribute(
        &self,
        apm_domain_id: impl Into<String>,
        bulk_unpin_attribute_details: models::BulkUnpinAttributeDetails,
    ) -> operations::BulkUnpinAttribute {
        operations::BulkUnpinAttribute::new(
            &self.client,
            apm_domain_id.into(),
            bulk_unpin_attribute_details,
        )
    }
}

/// # Bulk update attribute status
impl AttributesClient {
    /// Updates the attributes in bulk.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `bulk_update_attribute_details`: The request body:
    ///   [`BulkUpdateAttributeDetails`](crate::models::BulkUpdateAttributeDetails).
    pub fn bulk_update_attribute(
        &self,
        apm_domain_id: impl Into<String>,
        bulk_update_attribute_details: models::BulkUpdateAttributeDetails,
    ) -> operations::BulkUpdateAttribute {
        operations::BulkUpdateAttribute::new(
            &self.client,
            apm_domain_id.into(),
            bulk_update_attribute_details,
        )
    }
}

/// # Bulk update notes status
impl AttributesClient {
    /// Updates the attribute notes in bulk.
    ///
    /// - `apm_domain_id`: The ID of the APM domain.
    /// - `bulk_update_attribute_notes_details`: The request body:
    ///   [`BulkUpdateAttributeNotesDetails`](crate::models::BulkUpdateAttributeNotesDetails).
    pub fn bulk_update_attribute_notes(
        &self,
        apm_domain_id: impl Into<String>,
        bulk_update_attribute_notes_details: models::BulkUpdateAttributeNotesDetails,
    ) -> operations::BulkUpdateAttributeNotes {
        operations::BulkUpdateAttributeNotes::new(
            &self.client,
            apm_domain_id.into(),
            bulk_update_attribute_notes_details,
        )
    }
}

client!(AttributesClient);
