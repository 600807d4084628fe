// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, update};

use crate::models;

/// The fields to update in a rover cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRoverClusterDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The number of nodes in the cluster.
    pub cluster_size: Option<i64>,
    /// The shipping address of the customer.
    pub customer_shipping_address: Option<models::ShippingAddress>,
    /// The existing workloads to provision on the nodes.
    pub cluster_workloads: Option<Vec<models::RoverWorkload>>,
    /// The root password of the cluster.
    pub super_user_password: Option<Secret>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::RoverClusterLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The passphrase for unlocking the device.
    pub unlock_passphrase: Option<Secret>,
    /// The type of the enclosure that the nodes are shipped in.
    pub enclosure_type: Option<models::RoverClusterEnclosureType>,
    /// The name of the contact for the pickup by the customer.
    pub point_of_contact: Option<String>,
    /// The phone number of the contact for the pickup by the customer.
    pub point_of_contact_phone_number: Option<String>,
    /// The preference for the delivery of the device.
    pub shipping_preference: Option<models::RoverClusterShippingPreference>,
    /// The URL for tracking the shipment.
    pub oracle_shipping_tracking_url: Option<String>,
    /// The ID of the subscription.
    pub subscription_id: Option<String>,
    /// The vendor for the shipment to the customer.
    pub shipping_vendor: Option<String>,
    /// The expected time of the pickup by the customer.
    pub time_pickup_expected: Option<DateTime<Utc>>,
    /// Whether data is to be imported to OCI when the device is returned.
    pub is_import_requested: Option<bool>,
    /// The OCID of the compartment into which data is imported when the device is returned.
    pub import_compartment_id: Option<String>,
    /// The bucket into which files of the NFS share are imported when the device is returned.
    pub import_file_bucket: Option<String>,
    /// The code from the data validation tool. Required for the return label if data import was
    /// requested.
    pub data_validation_code: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateRoverClusterDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            cluster_size = "clusterSize", with_cluster_size(i64), clear_cluster_size;
            customer_shipping_address = "customerShippingAddress",
                with_customer_shipping_address(models::ShippingAddress),
                clear_customer_shipping_address;
            cluster_workloads = "clusterWorkloads", with_cluster_workloads([models::RoverWorkload]),
                clear_cluster_workloads;
            super_user_password = "superUserPassword", with_super_user_password(Secret),
                clear_super_user_password;
            lifecycle_state = "lifecycleState",
                with_lifecycle_state(models::RoverClusterLifecycleState), clear_lifecycle_state;
            lifecycle_state_details = "lifecycleStateDetails", with_lifecycle_state_details(String),
                clear_lifecycle_state_details;
            unlock_passphrase = "unlockPassphrase", with_unlock_passphrase(Secret),
                clear_unlock_passphrase;
            enclosure_type = "enclosureType",
                with_enclosure_type(models::RoverClusterEnclosureType), clear_enclosure_type;
            point_of_contact = "pointOfContact", with_point_of_contact(String),
                clear_point_of_contact;
            point_of_contact_phone_number = "pointOfContactPhoneNumber",
                with_point_of_contact_phone_number(String), clear_point_of_contact_phone_number;
            shipping_preference = "shippingPreference",
                with_shipping_preference(models::RoverClusterShippingPreference),
                clear_shipping_preference;
            oracle_shipping_tracking_url = "oracleShippingTrackingUrl",
                with_oracle_shipping_tracking_url(String), clear_oracle_shipping_tracking_url;
            subscription_id = "subscriptionId", with_subscription_id(String), clear_subscription_id;
            shipping_vendor = "shippingVendor", with_shipping_vendor(String), clear_shipping_vendor;
            time_pickup_expected = "timePickupExpected", with_time_pickup_expected(DateTime<Utc>),
                clear_time_pickup_expected;
            is_import_requested = "isImportRequested", with_is_import_requested(bool),
                clear_is_import_requested;
            import_compartment_id = "importCompartmentId", with_import_compartment_id(String),
                clear_import_compartment_id;
            import_file_bucket = "importFileBucket", with_import_file_bucket(String),
                clear_import_file_bucket;
            data_validation_code = "dataValidationCode", with_data_validation_code(String),
                clear_data_validation_code;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            system_tags = "systemTags", with_system_tags({{Value}}), clear_system_tags;
        }
    }
}
