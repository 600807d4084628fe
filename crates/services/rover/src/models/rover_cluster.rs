// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, model};

use crate::models;

/// A rover cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverCluster {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The number of nodes in the cluster.
    pub cluster_size: i64,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::RoverClusterLifecycleState,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The shipping address of the customer.
    pub customer_shipping_address: Option<models::ShippingAddress>,
    /// The nodes.
    pub nodes: Option<Vec<models::RoverNodeSummary>>,
    /// The type of the enclosure that the nodes are shipped in.
    pub enclosure_type: Option<models::RoverClusterEnclosureType>,
    /// The time when the customer was received.
    pub time_customer_received: Option<DateTime<Utc>>,
    /// The time at which the customer returned the cluster.
    pub time_customer_returned: Option<DateTime<Utc>>,
    /// The tracking information of the shipment.
    pub delivery_tracking_info: Option<String>,
    /// The existing workloads to provision on the nodes.
    pub cluster_workloads: Option<Vec<models::RoverWorkload>>,
    /// The type of the cluster.
    pub cluster_type: Option<models::RoverClusterClusterType>,
    /// The ID of the subscription.
    pub subscription_id: Option<String>,
    /// The exterior door code.
    pub exterior_door_code: Option<String>,
    /// The interior alarm disarm code.
    pub interior_alarm_disarm_code: Option<String>,
    /// The root password of the cluster.
    pub super_user_password: Option<Secret>,
    /// The passphrase for unlocking the device.
    pub unlock_passphrase: Option<Secret>,
    /// The name of the contact for the pickup by the customer.
    pub point_of_contact: Option<String>,
    /// The phone number of the contact for the pickup by the customer.
    pub point_of_contact_phone_number: Option<String>,
    /// The preference for the delivery of the device.
    pub shipping_preference: Option<models::RoverClusterShippingPreference>,
    /// The URL for tracking the shipment.
    pub oracle_shipping_tracking_url: Option<String>,
    /// The vendor for the shipment to the customer.
    pub shipping_vendor: Option<String>,
    /// The expected time of the pickup by the customer.
    pub time_pickup_expected: Option<DateTime<Utc>>,
    /// The start time of the window for picking up the device.
    pub time_return_window_starts: Option<DateTime<Utc>>,
    /// The end time of the window for picking up the device.
    pub time_return_window_ends: Option<DateTime<Utc>>,
    /// The URI of the label for the return shipment.
    pub return_shipping_label_uri: Option<Secret>,
    /// Whether data is to be imported to OCI when the device is returned.
    pub is_import_requested: Option<bool>,
    /// The OCID of the compartment into which data is imported when the device is returned.
    pub import_compartment_id: Option<String>,
    /// The bucket into which files of the NFS share are imported when the device is returned.
    pub import_file_bucket: Option<String>,
    /// The code from the data validation tool. Required for the return label if data import was
    /// requested.
    pub data_validation_code: Option<String>,
    /// The URL of the pre-authenticated request for the bucket that images are exported to.
    pub image_export_par: Option<String>,
    /// The ID of the master key.
    pub master_key_id: Option<String>,
    /// The tags.
    pub tags: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    RoverCluster {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        cluster_size = "clusterSize";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        customer_shipping_address = "customerShippingAddress";
        nodes = "nodes";
        enclosure_type = "enclosureType";
        time_customer_received = "timeCustomerReceived";
        time_customer_returned = "timeCustomerReturned";
        delivery_tracking_info = "deliveryTrackingInfo";
        cluster_workloads = "clusterWorkloads";
        cluster_type = "clusterType";
        subscription_id = "subscriptionId";
        exterior_door_code = "exteriorDoorCode";
        interior_alarm_disarm_code = "interiorAlarmDisarmCode";
        super_user_password = "superUserPassword";
        unlock_passphrase = "unlockPassphrase";
        point_of_contact = "pointOfContact";
        point_of_contact_phone_number = "pointOfContactPhoneNumber";
        shipping_preference = "shippingPreference";
        oracle_shipping_tracking_url = "oracleShippingTrackingUrl";
        shipping_vendor = "shippingVendor";
        time_pickup_expected = "timePickupExpected";
        time_return_window_starts = "timeReturnWindowStarts";
        time_return_window_ends = "timeReturnWindowEnds";
        return_shipping_label_uri = "returnShippingLabelUri";
        is_import_requested = "isImportRequested";
        import_compartment_id = "importCompartmentId";
        import_file_bucket = "importFileBucket";
        data_validation_code = "dataValidationCode";
        image_export_par = "imageExportPar";
        master_key_id = "masterKeyId";
        tags = "tags";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
