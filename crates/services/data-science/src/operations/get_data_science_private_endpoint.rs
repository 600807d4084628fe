// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a private endpoint.
    ///
    /// The response has the header `etag`.
    GetDataSciencePrivateEndpoint =
        GET "/dataSciencePrivateEndpoints/{dataSciencePrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/DataSciencePrivateEndpoint/GetDataSciencePrivateEndpoint";
    required {
        data_science_private_endpoint_id = path "dataSciencePrivateEndpointId" (String);
    }
    returns {
        json(models::DataSciencePrivateEndpoint),
        state(models::DataSciencePrivateEndpointLifecycleState),
    }
}
