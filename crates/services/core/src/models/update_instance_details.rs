// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

use crate::models;

/// The fields to update in an instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstanceDetails {
    /// Whether the instance has AI Enterprise enabled.
    pub is_ai_enterprise_enabled: Option<bool>,
    /// The OCID of the compute capacity reservation. In an update, an empty string removes the
    /// instance from it.
    pub capacity_reservation_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The configuration of Oracle Cloud Agent.
    pub agent_config: Option<models::UpdateInstanceAgentConfigDetails>,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The additional metadata. In contrast to `metadata`, the values can be nested JSON objects.
    pub extended_metadata: Option<BTreeMap<String, Value>>,
    /// The shape. Example: `VM.Standard2.1`.
    pub shape: Option<String>,
    /// The configuration of the shape.
    pub shape_config: Option<models::UpdateInstanceShapeConfigDetails>,
    /// The details of the source.
    pub source_details: Option<models::UpdateInstanceSourceDetails>,
    /// The update operation constraint.
    pub update_operation_constraint: Option<models::InstanceUpdateOperationConstraint>,
    /// The options of the instance.
    pub instance_options: Option<models::InstanceOptions>,
    /// The fault domain. Example: `FAULT-DOMAIN-1`.
    pub fault_domain: Option<String>,
    /// The launch options.
    pub launch_options: Option<models::UpdateLaunchOptions>,
    /// The configuration of the availability.
    pub availability_config: Option<models::UpdateInstanceAvailabilityConfigDetails>,
    /// The due time of the reboot for maintenance.
    pub time_maintenance_reboot_due: Option<DateTime<Utc>>,
    /// The OCID of the dedicated VM host.
    pub dedicated_vm_host_id: Option<String>,
    /// The platform configuration of the instance.
    pub platform_config: Option<models::UpdateInstancePlatformConfig>,
    /// The licensing configurations of the instance.
    pub licensing_configs: Option<Vec<models::UpdateInstanceLicensingConfig>>,
    cleared: Vec<String>,
}

update! {
    UpdateInstanceDetails {
        optional {
            is_ai_enterprise_enabled = "isAIEnterpriseEnabled", with_is_ai_enterprise_enabled(bool),
                clear_is_ai_enterprise_enabled;
            capacity_reservation_id = "capacityReservationId", with_capacity_reservation_id(String),
                clear_capacity_reservation_id;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            agent_config = "agentConfig",
                with_agent_config(models::UpdateInstanceAgentConfigDetails), clear_agent_config;
            metadata = "metadata", with_metadata({String}), clear_metadata;
            extended_metadata = "extendedMetadata", with_extended_metadata({Value}),
                clear_extended_metadata;
            shape = "shape", with_shape(String), clear_shape;
            shape_config = "shapeConfig",
                with_shape_config(models::UpdateInstanceShapeConfigDetails), clear_shape_config;
            source_details = "sourceDetails",
                with_source_details(models::UpdateInstanceSourceDetails), clear_source_details;
            update_operation_constraint = "updateOperationConstraint",
                with_update_operation_constraint(models::InstanceUpdateOperationConstraint),
                clear_update_operation_constraint;
            instance_options = "instanceOptions", with_instance_options(models::InstanceOptions),
                clear_instance_options;
            fault_domain = "faultDomain", with_fault_domain(String), clear_fault_domain;
            launch_options = "launchOptions", with_launch_options(models::UpdateLaunchOptions),
                clear_launch_options;
            availability_config = "availabilityConfig",
                with_availability_config(models::UpdateInstanceAvailabilityConfigDetails),
                clear_availability_config;
            time_maintenance_reboot_due = "timeMaintenanceRebootDue",
                with_time_maintenance_reboot_due(DateTime<Utc>), clear_time_maintenance_reboot_due;
            dedicated_vm_host_id = "dedicatedVmHostId", with_dedicated_vm_host_id(String),
                clear_dedicated_vm_host_id;
            platform_config = "platformConfig",
                with_platform_config(models::UpdateInstancePlatformConfig), clear_platform_config;
            licensing_configs = "licensingConfigs",
                with_licensing_configs([models::UpdateInstanceLicensingConfig]),
                clear_licensing_configs;
        }
    }
}
