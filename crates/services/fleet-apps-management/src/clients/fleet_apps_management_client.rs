// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("fleet-apps-management", "https://fams.{region}.oci.{secondLevelDomain}", "/20250228")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Fleet Application Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_fleet_apps_management::{Config, FleetAppsManagementClient};
///
/// # async fn example() -> Result<(), oci_sdk_fleet_apps_management::Error> {
/// let config = Config::load().await?;
/// let client = FleetAppsManagementClient::new(&config)?;
///
/// let mut items = client.list_fleets().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FleetAppsManagementClient {
    client: Client,
}

impl FleetAppsManagementClient {
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

/// # Announcement
impl FleetAppsManagementClient {
    /// Lists the announcements.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_announcements(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAnnouncements {
        operations::ListAnnouncements::new(&self.client, compartment_id.into())
    }
}

/// # Compliance
impl FleetAppsManagementClient {
    /// Gets the compliance.
    ///
    /// - `fleet_id`: The ID of the fleet.
    pub fn get_compliance(&self, fleet_id: impl Into<String>) -> operations::GetCompliance {
        operations::GetCompliance::new(&self.client, fleet_id.into())
    }
}

/// # Compliance report
impl FleetAppsManagementClient {
    /// Gets the compliance report.
    ///
    /// - `fleet_id`: The ID of the fleet.
    /// - `compliance_report_id`: The ID of the compliance report.
    pub fn get_compliance_report(
        &self,
        fleet_id: impl Into<String>,
        compliance_report_id: impl Into<String>,
    ) -> operations::GetComplianceReport {
        operations::GetComplianceReport::new(
            &self.client,
            fleet_id.into(),
            compliance_report_id.into(),
        )
    }
}

/// # Fleet
impl FleetAppsManagementClient {
    /// Moves the fleet to another compartment.
    ///
    /// - `fleet_id`: The ID of the fleet.
    /// - `change_fleet_compartment_details`: The request body:
    ///   [`ChangeFleetCompartmentDetails`](crate::models::ChangeFleetCompartmentDetails).
    pub fn change_fleet_compartment(
        &self,
        fleet_id: impl Into<String>,
        change_fleet_compartment_details: models::ChangeFleetCompartmentDetails,
    ) -> operations::ChangeFleetCompartment {
        operations::ChangeFleetCompartment::new(
            &self.client,
            fleet_id.into(),
            change_fleet_compartment_details,
        )
    }

    /// Checks the resource tagging.
    ///
    /// - `check_resource_tagging_details`: The request body:
    ///   [`CheckResourceTaggingDetails`](crate::models::CheckResourceTaggingDetails).
    #[inline]
    pub fn check_resource_tagging(
        &self,
        check_resource_tagging_details: models::CheckResourceTaggingDetails,
    ) -> operations::CheckResourceTagging {
        operations::CheckResourceTagging::new(&self.client, check_resource_tagging_details)
    }

    /// Confirms the targets.
    ///
    /// - `fleet_id`: The ID of the fleet.
    /// - `confirm_targets_details`: The request body:
    ///   [`ConfirmTargetsDetails`](crate::models::ConfirmTargetsDetails).
    pub fn confirm_targets(
        &self,
        fleet_id: impl Into<String>,
        confirm_targets_details: models::ConfirmTargetsDetails,
    ) -> operations::ConfirmTargets {
        operations::ConfirmTargets::new(&self.client, fleet_id.into(), confirm_targets_details)
    }

    /// Creates a fleet.
    ///
    /// - `create_fleet_details`: The request body:
    ///   [`CreateFleetDetails`](crate::models::CreateFleetDetails).
    #[inline]
    pub fn create_fleet(
        &self,
        create_fleet_details: models::CreateFleetDetails,
    ) -> operations::CreateFleet {
        operations::CreateFleet::new(&self.client, create_fleet_details)
    }

    /// Deletes the fleet.
    ///
    /// - `fleet_id`: The ID of the fleet.
    pub fn delete_fleet(&self, fleet_id: impl Into<String>) -> operations::DeleteFleet {
        operations::DeleteFleet::new(&self.client, fleet_id.into())
    }

    /// Generates a compliance report.
    ///
    /// - `fleet_id`: The ID of the fleet.
    /// - `generate_compliance_report_details`: The request body:
    ///   [`GenerateComplianceReportDetails`](crate::models::GenerateComplianceReportDetails).
    pub fn generate_compliance_report(
        &self,
        fleet_id: impl Into<String>,
        generate_compliance_report_details: models::GenerateComplianceReportDetails,
    ) -> operations::GenerateComplianceReport {
        operations::GenerateComplianceReport::new(
            &self.client,
            fleet_id.into(),
            generate_compliance_report_details,
        )
    }

    /// Gets the fleet.
    ///
    /// - `fleet_id`: The ID of the fleet.
    pub fn get_fleet(&self, fleet_id: impl Into<String>) -> operations::GetFleet {
        operations::GetFleet::new(&self.client, fleet_id.into())
    }

    /// Lists the fleets.
    #[inline]
    pub fn list_fleets(&self) -> operations::ListFleets {
        operations::ListFleets::new(&self.client)
    }

    /// Requests the resource validation.
    ///
    /// - `fleet_id`: The ID of the fleet.
    /// - `request_resource_validation_details`: The request body:
    ///   [`RequestResourceValidationDetails`](crate::models::RequestResourceValidationDetails).
    pub fn request_resource_validation(
        &self,
        fleet_id: impl Into<String>,
        request_resource_validation_details: models::RequestResourceValidationDetails,
    ) -> operations::RequestResourceValidation {
        operations::RequestResourceValidation::new(
            &self.client,
            fleet_id.into(),
            request_resource_validation_details,
        )
    }

    /// Requests the target discovery.
    ///
    /// - `fleet_id`: The ID of the fleet.
    /// - `request_target_discovery_details`: The request body:
    ///   [`RequestTargetDiscoveryDetails`](crate::models::RequestTargetDiscoveryDetails).
    pub fn request_target_discovery(
        &self,
        fleet_id: impl Into<String>,
        request_target_discovery_details: models::RequestTargetDiscoveryDetails,
    ) -> operations::RequestTargetDiscovery {
        operations::RequestTargetDiscovery::new(
            &self.client,
            fleet_id.into(),
            request_target_discovery_details,
        )
    }

    /// Updates the fleet.
    ///
    /// - `fleet_id`: The ID of the fleet.
    /// - `update_fleet_details`: The request body:
    ///   [`UpdateFleetDetails`](crate::models::UpdateFleetDetails).
    pub fn update_fleet(
        &self,
        fleet_id: impl Into<String>,
        update_fleet_details: models::UpdateFleetDetails,
    ) -> operations::UpdateFleet {
        operations::UpdateFleet::new(&self.client, fleet_id.into(), update_fleet_details)
    }
}

/// # Fleet credential
impl FleetAppsManagementClient {
    /// Creates a fleet credential.
    ///
    /// - `fleet_id`: The ID of the fleet.
    /// - `create_fleet_credential_details`: The request body:
    ///   [`CreateFleetCredentialDetails`](crate::models::CreateFleetCredentialDetails).
    pub fn create_fleet_credential(
        &self,
        fleet_id: impl Into<String>,
        create_fleet_credential_details: models::CreateFleetCredentialDetails,
    ) -> operations::CreateFleetCredential {
        operations::CreateFleetCredential::new(
            &self.client,
            fleet_id.into(),
            create_fleet_credential_details,
        )
    }

    /// Deletes the fleet credential.
    ///
    /// - `fleet_credential_id`: The ID of the fleet credential.
    /// - `fleet_id`: The ID of the fleet.
    pub fn delete_fleet_credential(
        &self,
        fleet_credential_id: impl Into<String>,
        fleet_id: impl Into<String>,
    ) -> operations::DeleteFleetCredential {
        operations::DeleteFleetCredential::new(
            &self.client,
            fleet_credential_id.into(),
            fleet_id.into(),
        )
    }

    /// Gets the fleet credential.
    ///
    /// - `fleet_credential_id`: The ID of the fleet credential.
    /// - `fleet_id`: The ID of the fleet.
    pub fn get_fleet_credential(
        &self,
        fleet_credential_id: impl Into<String>,
        fleet_id: impl Into<String>,
    ) -> operations::GetFleetCredential {
        operations::GetFleetCredential::new(
            &self.client,
            fleet_credential_id.into(),
            fleet_id.into(),
        )
    }

    /// Lists the fleet credentials.
    ///
    /// - `fleet_id`: The ID of the fleet.
    pub fn list_fleet_credentials(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::ListFleetCredentials {
        operations::ListFleetCredentials::new(&self.client, fleet_id.into())
    }

    /// Updates the fleet credential.
    ///
    /// - `fleet_credential_id`: The ID of the fleet credential.
    /// - `fleet_id`: The ID of the fleet.
    /// - `update_fleet_credential_details`: The request body:
    ///   [`UpdateFleetCredentialDetails`](crate::models::UpdateFleetCredentialDetails).
    pub fn update_fleet_credential(
        &self,
        fleet_credential_id: impl Into<String>,
        fleet_id: impl Into<String>,
        update_fleet_credential_details: models::UpdateFleetCredentialDetails,
    ) -> operations::UpdateFleetCredential {
        operations::UpdateFleetCredential::new(
            &self.client,
            fleet_credential_id.into(),
            fleet_id.into(),
            update_fleet_credential_details,
        )
    }
}

/// # Fleet product
impl FleetAppsManagementClient {
    /// Lists the fleet products.
    ///
    /// - `fleet_id`: The ID of the fleet.
    pub fn list_fleet_products(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::ListFleetProducts {
        operations::ListFleetProducts::new(&self.client, fleet_id.into())
    }
}

/// # Fleet property
impl FleetAppsManagementClient {
    /// Creates a fleet property.
    ///
    /// - `fleet_id`: The ID of the fleet.
    /// - `create_fleet_property_details`: The request body:
    ///   [`CreateFleetPropertyDetails`](crate::models::CreateFleetPropertyDetails).
    pub fn create_fleet_property(
        &self,
        fleet_id: impl Into<String>,
        create_fleet_property_details: models::CreateFleetPropertyDetails,
    ) -> operations::CreateFleetProperty {
        operations::CreateFleetProperty::new(
            &self.client,
            fleet_id.into(),
            create_fleet_property_details,
        )
    }

    /// Deletes the fleet property.
    ///
    /// - `fleet_property_id`: The ID of the fleet property.
    /// - `fleet_id`: The ID of the fleet.
    pub fn delete_fleet_property(
        &self,
        fleet_property_id: impl Into<String>,
        fleet_id: impl Into<String>,
    ) -> operations::DeleteFleetProperty {
        operations::DeleteFleetProperty::new(
            &self.client,
            fleet_property_id.into(),
            fleet_id.into(),
        )
    }

    /// Gets the fleet property.
    ///
    /// - `fleet_property_id`: The ID of the fleet property.
    /// - `fleet_id`: The ID of the fleet.
    pub fn get_fleet_property(
        &self,
        fleet_property_id: impl Into<String>,
        fleet_id: impl Into<String>,
    ) -> operations::GetFleetProperty {
        operations::GetFleetProperty::new(&self.client, fleet_property_id.into(), fleet_id.into())
    }

    /// Lists the fleet properties.
    ///
    /// - `fleet_id`: The ID of the fleet.
    pub fn list_fleet_properties(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::ListFleetProperties {
        operations::ListFleetProperties::new(&self.client, fleet_id.into())
    }

    /// Updates the fleet property.
    ///
    /// - `fleet_property_id`: The ID of the fleet property.
    /// - `fleet_id`: The ID of the fleet.
    /// - `update_fleet_property_details`: The request body:
    ///   [`UpdateFleetPropertyDetails`](crate::models::UpdateFleetPropertyDetails).
    pub fn update_fleet_property(
        &self,
        fleet_property_id: impl Into<String>,
        fleet_id: impl Into<String>,
        update_fleet_property_details: models::UpdateFleetPropertyDetails,
    ) -> operations::UpdateFleetProperty {
        operations::UpdateFleetProperty::new(
            &self.client,
            fleet_property_id.into(),
            fleet_id.into(),
            update_fleet_property_details,
        )
    }
}

/// # Fleet resource
impl FleetAppsManagementClient {
    /// Creates a fleet resource.
    ///
    /// - `fleet_id`: The ID of the fleet.
    /// - `create_fleet_resource_details`: The request body:
    ///   [`CreateFleetResourceDetails`](crate::models::CreateFleetResourceDetails).
    pub fn create_fleet_resource(
        &self,
        fleet_id: impl Into<String>,
        create_fleet_resource_details: models::CreateFleetResourceDetails,
    ) -> operations::CreateFleetResource {
        operations::CreateFleetResource::new(
            &self.client,
            fleet_id.into(),
            create_fleet_resource_details,
        )
    }

    /// Deletes the fleet resource.
    ///
    /// - `fleet_resource_id`: The ID of the fleet resource.
    /// - `fleet_id`: The ID of the fleet.
    pub fn delete_fleet_resource(
        &self,
        fleet_resource_id: impl Into<String>,
        fleet_id: impl Into<String>,
    ) -> operations::DeleteFleetResource {
        operations::DeleteFleetResource::new(
            &self.client,
            fleet_resource_id.into(),
            fleet_id.into(),
        )
    }

    /// Gets the fleet resource.
    ///
    /// - `fleet_resource_id`: The ID of the fleet resource.
    /// - `fleet_id`: The ID of the fleet.
    pub fn get_fleet_resource(
        &self,
        fleet_resource_id: impl Into<String>,
        fleet_id: impl Into<String>,
    ) -> operations::GetFleetResource {
        operations::GetFleetResource::new(&self.client, fleet_resource_id.into(), fleet_id.into())
    }

    /// Lists the fleet resources.
    ///
    /// - `fleet_id`: The ID of the fleet.
    pub fn list_fleet_resources(
        &self,
        fleet_id: impl Into<String>,
    ) -> operations::ListFleetResources {
        operations::ListFleetResources::new(&self.client, fleet_id.into())
    }

    /// Updates the fleet resource.
    ///
    /// - `fleet_resource_id`: The ID of the fleet resource.
    /// - `fleet_id`: The ID of the fleet.
    /// - `update_fleet_resource_details`: The request body:
    ///   [`UpdateFleetResourceDetails`](crate::models::UpdateFleetResourceDetails).
    pub fn update_fleet_resource(
        &self,
        fleet_resource_id: impl Into<String>,
        fleet_id: impl Into<String>,
        update_fleet_resource_details: models::UpdateFleetResourceDetails,
    ) -> operations::UpdateFleetResource {
        operations::UpdateFleetResource::new(
            &self.client,
            fleet_resource_id.into(),
            fleet_id.into(),
            update_fleet_resource_details,
        )
    }
}

/// # Fleet target
impl FleetAppsManagementClient {
    /// Lists the fleet targets.
    ///
    /// - `fleet_id`: The ID of the fleet.
    pub fn list_fleet_targets(&self, fleet_id: impl Into<String>) -> operations::ListFleetTargets {
        operations::ListFleetTargets::new(&self.client, fleet_id.into())
    }

    /// Lists the targets.
    ///
    /// - `fleet_id`: The ID of the fleet.
    pub fn list_targets(&self, fleet_id: impl Into<String>) -> operations::ListTargets {
        operations::ListTargets::new(&self.client, fleet_id.into())
    }
}

/// # Inventory resource
impl FleetAppsManagementClient {
    /// Lists the inventory resources.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `resource_compartment_id`: The ID of the compartment of the resource.
    pub fn list_inventory_resources(
        &self,
        compartment_id: impl Into<String>,
        resource_compartment_id: impl Into<String>,
    ) -> operations::ListInventoryResources {
        operations::ListInventoryResources::new(
            &self.client,
            compartment_id.into(),
            resource_compartment_id.into(),
        )
    }
}

client!(FleetAppsManagementClient);
