// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Tax information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxInfo {
    /// The ID of the tax payer.
    pub tax_payer_id: Option<String>,
    /// The tax reg number.
    pub tax_reg_number: Option<String>,
    /// The no tax reason code.
    pub no_tax_reason_code: Option<String>,
    /// The no tax reason code details.
    pub no_tax_reason_code_details: Option<String>,
    /// The tax cnpj.
    pub tax_cnpj: Option<String>,
    /// The giro.
    pub giro: Option<String>,
}

model! {
    TaxInfo {
        optional {
            tax_payer_id = "taxPayerId", with_tax_payer_id(String);
            tax_reg_number = "taxRegNumber", with_tax_reg_number(String);
            no_tax_reason_code = "noTaxReasonCode", with_no_tax_reason_code(String);
            no_tax_reason_code_details = "noTaxReasonCodeDetails",
                with_no_tax_reason_code_details(String);
            tax_cnpj = "taxCnpj", with_tax_cnpj(String);
            giro = "giro", with_giro(String);
        }
    }
}
