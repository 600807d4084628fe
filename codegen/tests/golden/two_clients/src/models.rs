// @generated from spec/two-clients.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.


