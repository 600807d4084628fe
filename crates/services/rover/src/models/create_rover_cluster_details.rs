// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, model};

use crate::models;

/// The details of a rover cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRoverClusterDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The number of nodes in the cluster.
    pub cluster_size: i64,
    /// The shipping address of the customer.
    pub customer_shipping_address: Option<models::ShippingAddress>,
    /// The existing workloads to provision on the nodes.
    pub cluster_workloads: Option<Vec<models::RoverWorkload>>,
    /// The type of the cluster.
    pub cluster_type: Option<models::RoverClusterClusterType>,
    /// The root password of the cluster.
    pub super_user_password: Option<Secret>,
    /// The type of the enclosure that the nodes are shipped in.
    pub enclosure_type: Option<models::RoverClusterEnclosureType>,
    /// The passphrase for unlocking the device.
    pub unlock_passphrase: Option<Secret>,
    /// The name of the contact for the pickup by the customer.
    pub point_of_contact: Option<String>,
    /// The phone number of the contact for the pickup by the customer.
    pub point_of_contact_phone_number: Option<String>,
    /// The preference for the delivery of the device.
    pub shipping_preference: Option<models::RoverClusterShippingPreference>,
    /// The vendor for the shipment to the customer.
    pub shipping_vendor: Option<String>,
    /// The expected time of the pickup by the customer.
    pub time_pickup_expected: Option<DateTime<Utc>>,
    /// The URL for tracking the shipment.
    pub oracle_shipping_tracking_url: Option<String>,
    /// The ID of the subscription.
    pub subscription_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::RoverClusterLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// Whether data is to be imported to OCI when the device is returned.
    pub is_import_requested: Option<bool>,
    /// The OCID of the compartment into which data is imported when the device is returned.
    pub import_compartment_id: Option<String>,
    /// The bucket into which files of the NFS share are imported when the device is returned.
    pub import_file_bucket: Option<String>,
    /// The code from the data validation tool. Required for the return label if data import was
    /// requested.
    pub data_validation_code: Option<String>,
    /// The ID of the master key.
    pub master_key_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateRoverClusterDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            cluster_size = "clusterSize", with_cluster_size(i64);
        }
        optional {
            customer_shipping_address = "customerShippingAddress",
                with_customer_shipping_address(models::ShippingAddress);
            cluster_workloads = "clusterWorkloads", with_cluster_workloads([models::RoverWorkload]);
            cluster_type = "clusterType", with_cluster_type(models::RoverClusterClusterType);
            super_user_password = "superUserPassword", with_super_user_password(Secret);
            enclosure_type = "enclosureType",
                with_enclosure_type(models::RoverClusterEnclosureType);
            unlock_passphrase = "unlockPassphrase", with_unlock_passphrase(Secret);
            point_of_contact = "pointOfContact", with_point_of_contact(String);
            point_of_contact_phone_number = "pointOfContactPhoneNumber",
                with_point_of_contact_phone_number(String);
            shipping_preference = "shippingPreference",
                with_shipping_preference(models::RoverClusterShippingPreference);
            shipping_vendor = "shippingVendor", with_shipping_vendor(String);
            time_pickup_expected = "timePickupExpected", with_time_pickup_expected(DateTime<Utc>);
            oracle_shipping_tracking_url = "oracleShippingTrackingUrl",
                with_oracle_shipping_tracking_url(String);
            subscription_id = "subscriptionId", with_subscription_id(String);
            lifecycle_state = "lifecycleState",
                with_lifecycle_state(models::RoverClusterLifecycleState);
            lifecycle_state_details = "lifecycleStateDetails", with_lifecycle_state_details(String);
            is_import_requested = "isImportRequested", with_is_import_requested(bool);
            import_compartment_id = "importCompartmentId", with_import_compartment_id(String);
            import_file_bucket = "importFileBucket", with_import_file_bucket(String);
            data_validation_code = "dataValidationCode", with_data_validation_code(String);
            master_key_id = "masterKeyId", with_master_key_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
