// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A stack trace element.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StackTraceElement {
    /// The method name.
    pub method_name: Option<String>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The line number.
    pub line_number: Option<i64>,
    /// The name of the class.
    pub class_name: Option<String>,
    /// The weightage.
    pub weightage: Option<f64>,
}

model! {
    StackTraceElement {
        method_name = "methodName";
        file_name = "fileName";
        line_number = "lineNumber";
        class_name = "className";
        weightage = "weightage";
    }
}
