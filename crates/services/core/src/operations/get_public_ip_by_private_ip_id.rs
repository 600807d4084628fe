// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the public IP by private IP ID.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetPublicIpByPrivateIpId = POST "/publicIps/actions/getByPrivateIpId",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/PublicIp/GetPublicIpByPrivateIpId";
    facts { without_default_retry(); }
    required {
        get_public_ip_by_private_ip_id_details = json(models::GetPublicIpByPrivateIpIdDetails);
    }
    returns { json(models::PublicIp) }
    then {
        settled(get_public_ip, models::PublicIp, models::PublicIpLifecycleState);
        with_id("publicIpId", "id");
    }
}
