// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the resource availability.
    GetResourceAvailability =
        GET "/20190729/services/{serviceName}/limits/{limitName}/resourceAvailability",
        "https://docs.oracle.com/iaas/api/#/en/limits/20181025/ResourceAvailability/GetResourceAvailability";
    required {
        service_name = path "serviceName" (String);
        limit_name = path "limitName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The name of the availability domain.
        availability_domain = query "availabilityDomain" (String);
        /// The OCID of the subscription.
        subscription_id = query "subscriptionId" (String);
        /// The location at the external cloud provider.
        external_location = query "externalLocation" (String);
    }
    returns { json(models::ResourceAvailability) }
}
