// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, model};

use crate::models;

/// A rover node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverNode {
    /// The OCID of the resource.
    pub id: String,
    /// The ID of the cluster.
    pub cluster_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the node.
    pub node_type: Option<models::RoverNodeNodeType>,
    /// The shape.
    pub shape: Option<String>,
    /// The type of the enclosure that the nodes are shipped in.
    pub enclosure_type: Option<models::RoverNodeEnclosureType>,
    /// The serial number.
    pub serial_number: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::RoverNodeLifecycleState,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The shipping address of the customer.
    pub customer_shipping_address: Option<models::ShippingAddress>,
    /// The existing workloads to provision on the node.
    pub node_workloads: Option<Vec<models::RoverWorkload>>,
    /// The time when the customer was receieved.
    pub time_customer_receieved: Option<DateTime<Utc>>,
    /// The time at which the customer returned the cluster.
    pub time_customer_returned: Option<DateTime<Utc>>,
    /// The tracking information of the shipment.
    pub delivery_tracking_info: Option<String>,
    /// The root password of the cluster.
    pub super_user_password: Option<Secret>,
    /// The passphrase for unlocking the device.
    pub unlock_passphrase: Option<Secret>,
    /// The name of the contact for the pickup by the customer.
    pub point_of_contact: Option<String>,
    /// The phone number of the contact for the pickup by the customer.
    pub point_of_contact_phone_number: Option<String>,
    /// The preference for the delivery of the device.
    pub shipping_preference: Option<models::RoverNodeShippingPreference>,
    /// The vendor for the shipment to the customer.
    pub shipping_vendor: Option<String>,
    /// The expected time of the pickup by the customer.
    pub time_pickup_expected: Option<DateTime<Utc>>,
    /// The start time of the window for picking up the device.
    pub time_return_window_starts: Option<DateTime<Utc>>,
    /// The URL for tracking the shipment.
    pub oracle_shipping_tracking_url: Option<String>,
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
    /// The public key.
    pub public_key: Option<String>,
    /// The URL of the pre-authenticated request for the bucket that images are exported to.
    pub image_export_par: Option<String>,
    /// The ID of the master key.
    pub master_key_id: Option<String>,
    /// The ID of the certificate authority (CA).
    pub certificate_authority_id: Option<String>,
    /// The time when the certificate expires.
    pub time_cert_validity_end: Option<DateTime<Utc>>,
    /// The common name.
    pub common_name: Option<String>,
    /// The OCID of the compartment of the leaf certificate.
    pub cert_compartment_id: Option<String>,
    /// The version number of the certificate.
    pub certificate_version_number: Option<String>,
    /// The ID of the certificate.
    pub certificate_id: Option<String>,
    /// The key algorithm of the leaf certificate.
    pub cert_key_algorithm: Option<models::RoverNodeCertKeyAlgorithm>,
    /// The signature algorithm of the leaf certificate.
    pub cert_signature_algorithm: Option<models::RoverNodeCertSignatureAlgorithm>,
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
    RoverNode {
        id = "id";
        cluster_id = "clusterId";
        compartment_id = "compartmentId";
        node_type = "nodeType";
        shape = "shape";
        enclosure_type = "enclosureType";
        serial_number = "serialNumber";
        display_name = "displayName";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        customer_shipping_address = "customerShippingAddress";
        node_workloads = "nodeWorkloads";
        time_customer_receieved = "timeCustomerReceieved";
        time_customer_returned = "timeCustomerReturned";
        delivery_tracking_info = "deliveryTrackingInfo";
        super_user_password = "superUserPassword";
        unlock_passphrase = "unlockPassphrase";
        point_of_contact = "pointOfContact";
        point_of_contact_phone_number = "pointOfContactPhoneNumber";
        shipping_preference = "shippingPreference";
        shipping_vendor = "shippingVendor";
        time_pickup_expected = "timePickupExpected";
        time_return_window_starts = "timeReturnWindowStarts";
        oracle_shipping_tracking_url = "oracleShippingTrackingUrl";
        time_return_window_ends = "timeReturnWindowEnds";
        return_shipping_label_uri = "returnShippingLabelUri";
        is_import_requested = "isImportRequested";
        import_compartment_id = "importCompartmentId";
        import_file_bucket = "importFileBucket";
        data_validation_code = "dataValidationCode";
        public_key = "publicKey";
        image_export_par = "imageExportPar";
        master_key_id = "masterKeyId";
        certificate_authority_id = "certificateAuthorityId";
        time_cert_validity_end = "timeCertValidityEnd";
        common_name = "commonName";
        cert_compartment_id = "certCompartmentId";
        certificate_version_number = "certificateVersionNumber";
        certificate_id = "certificateId";
        cert_key_algorithm = "certKeyAlgorithm";
        cert_signature_algorithm = "certSignatureAlgorithm";
        tags = "tags";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
