// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Unpins the attributes in bulk.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    BulkUnpinAttribute = POST "/attributes/actions/unPinAttributes",
        "https://docs.oracle.com/iaas/api/#/en/apm-trace-explorer/20200630/BulkUnpinStatus/BulkUnpinAttribute";
    facts { without_default_retry(); }
    required {
        apm_domain_id = query "apmDomainId" (String);
        bulk_unpin_attribute_details = json(models::BulkUnpinAttributeDetails);
    }
    returns { json(models::BulkUnpinStatus) }
}
