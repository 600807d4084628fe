// @generated from spec/array-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Body, operation};

use crate::array_body::models;

operation! {
    /// Writes the rule file.
    ///
    /// Deprecated.
    PutRuleFile = PUT "/rules/{id}";
    facts {
        with_accept("*/*");
        with_unsigned_body();
    }
    required {
        id = path "id" (String);
        body = body(Body);
    }
    optional {
        /// The customer key.
        customer_key = secret_header "customer-key" (String);
    }
    returns { json(BTreeMap<String, models::Rule>) }
}
