// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, update};

use crate::models;

/// The fields to update in a rover node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRoverNodeDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The shape.
    pub shape: Option<String>,
    /// The serial number.
    pub serial_number: Option<String>,
    /// The shipping address of the customer.
    pub customer_shipping_address: Option<models::ShippingAddress>,
    /// The existing workloads to provision on the node.
    pub node_workloads: Option<Vec<models::RoverWorkload>>,
    /// The root password of the cluster.
    pub super_user_password: Option<Secret>,
    /// The passphrase for unlocking the device.
    pub unlock_passphrase: Option<Secret>,
    /// The name of the contact for the pickup by the customer.
    pub point_of_contact: Option<String>,
    /// The phone number of the contact for the pickup by the customer.
    pub point_of_contact_phone_number: Option<String>,
    /// The URL for tracking the shipment.
    pub oracle_shipping_tracking_url: Option<String>,
    /// The preference for the delivery of the device.
    pub shipping_preference: Option<models::RoverNodeShippingPreference>,
    /// The vendor for the shipment to the customer.
    pub shipping_vendor: Option<String>,
    /// The expected time of the pickup by the customer.
    pub time_pickup_expected: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::RoverNodeLifecycleState>,
    /// The type of the enclosure that the nodes are shipped in.
    pub enclosure_type: Option<models::RoverNodeEnclosureType>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The start time of the window for picking up the device.
    pub time_return_window_starts: Option<DateTime<Utc>>,
    /// The end time of the window for picking up the device.
    pub time_return_window_ends: Option<DateTime<Utc>>,
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
    /// The ID of the certificate authority (CA).
    pub certificate_authority_id: Option<String>,
    /// The time when the certificate expires.
    pub time_cert_validity_end: Option<DateTime<Utc>>,
    /// The common name.
    pub common_name: Option<String>,
    /// The OCID of the compartment of the leaf certificate.
    pub cert_compartment_id: Option<String>,
    /// The key algorithm of the leaf certificate.
    pub cert_key_algorithm: Option<models::RoverNodeCertKeyAlgorithm>,
    /// The signature algorithm of the leaf certificate.
    pub cert_signature_algorithm: Option<models::RoverNodeCertSignatureAlgorithm>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateRoverNodeDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            shape = "shape", with_shape(String), clear_shape;
            serial_number = "serialNumber", with_serial_number(String), clear_serial_number;
            customer_shipping_address = "customerShippingAddress",
                with_customer_shipping_address(models::ShippingAddress),
                clear_customer_shipping_address;
            node_workloads = "nodeWorkloads", with_node_workloads([models::RoverWorkload]),
                clear_node_workloads;
            super_user_password = "superUserPassword", with_super_user_password(Secret),
                clear_super_user_password;
            unlock_passphrase = "unlockPassphrase", with_unlock_passphrase(Secret),
                clear_unlock_passphrase;
            point_of_contact = "pointOfContact", with_point_of_contact(String),
                clear_point_of_contact;
            point_of_contact_phone_number = "pointOfContactPhoneNumber",
                with_point_of_contact_phone_number(String), clear_point_of_contact_phone_number;
            oracle_shipping_tracking_url = "oracleShippingTrackingUrl",
                with_oracle_shipping_tracking_url(String), clear_oracle_shipping_tracking_url;
            shipping_preference = "shippingPreference",
                with_shipping_preference(models::RoverNodeShippingPreference),
                clear_shipping_preference;
            shipping_vendor = "shippingVendor", with_shipping_vendor(String), clear_shipping_vendor;
            time_pickup_expected = "timePickupExpected", with_time_pickup_expected(DateTime<Utc>),
                clear_time_pickup_expected;
            lifecycle_state = "lifecycleState",
                with_lifecycle_state(models::RoverNodeLifecycleState), clear_lifecycle_state;
            enclosure_type = "enclosureType", with_enclosure_type(models::RoverNodeEnclosureType),
                clear_enclosure_type;
            lifecycle_state_details = "lifecycleStateDetails", with_lifecycle_state_details(String),
                clear_lifecycle_state_details;
            time_return_window_starts = "timeReturnWindowStarts",
                with_time_return_window_starts(DateTime<Utc>), clear_time_return_window_starts;
            time_return_window_ends = "timeReturnWindowEnds",
                with_time_return_window_ends(DateTime<Utc>), clear_time_return_window_ends;
            is_import_requested = "isImportRequested", with_is_import_requested(bool),
                clear_is_import_requested;
            import_compartment_id = "importCompartmentId", with_import_compartment_id(String),
                clear_import_compartment_id;
            import_file_bucket = "importFileBucket", with_import_file_bucket(String),
                clear_import_file_bucket;
            data_validation_code = "dataValidationCode", with_data_validation_code(String),
                clear_data_validation_code;
            public_key = "publicKey", with_public_key(String), clear_public_key;
            certificate_authority_id = "certificateAuthorityId",
                with_certificate_authority_id(String), clear_certificate_authority_id;
            time_cert_validity_end = "timeCertValidityEnd",
                with_time_cert_validity_end(DateTime<Utc>), clear_time_cert_validity_end;
            common_name = "commonName", with_common_name(String), clear_common_name;
            cert_compartment_id = "certCompartmentId", with_cert_compartment_id(String),
                clear_cert_compartment_id;
            cert_key_algorithm = "certKeyAlgorithm",
                with_cert_key_algorithm(models::RoverNodeCertKeyAlgorithm),
                clear_cert_key_algorithm;
            cert_signature_algorithm = "certSignatureAlgorithm",
                with_cert_signature_algorithm(models::RoverNodeCertSignatureAlgorithm),
                clear_cert_signature_algorithm;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            system_tags = "systemTags", with_system_tags({{Value}}), clear_system_tags;
        }
    }
}
