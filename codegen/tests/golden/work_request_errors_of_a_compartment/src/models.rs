// @generated from spec/work-request-errors-of-a-compartment.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.


