// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OpenSearch pipeline reverse connection endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpensearchPipelineReverseConnectionEndpoint {
    /// The customer FQDN.
    pub customer_fqdn: String,
    /// The IP address in the VCN of the customer.
    pub customer_ip: String,
}

model! {
    OpensearchPipelineReverseConnectionEndpoint {
        required {
            customer_fqdn = "customerFqdn", with_customer_fqdn(String);
            customer_ip = "customerIp", with_customer_ip(String);
        }
    }
}
