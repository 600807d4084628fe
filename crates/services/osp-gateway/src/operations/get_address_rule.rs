// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the address rule.
    GetAddressRule = GET "/addressRules/{countryCode}";
    required {
        country_code = path "countryCode" (String);
        osp_home_region = query "ospHomeRegion" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::AddressRule) }
}
