//! A server with a list of faults.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// The reaction of the server to a request.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Behaviour {
    /// Responds with this status and body.
    Answer(u16, &'static str),
    /// Sends this string, then keeps the connection open or closes it.
    Raw(&'static str, bool),
    /// Responds with this status after the headers, without reading the body.
    Early(u16),
    /// Closes the connection after it has read the request.
    Close,
    /// Resets the connection after it has read the request.
    Reset,
    /// Resets the connection before it has read anything.
    ResetAtOnce,
    /// Reads the request, and does not respond.
    Hang,
    /// Sends headers byte by byte, until the client closes the connection.
    Drip,
}

pub(crate) struct Server {
    address: SocketAddr,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    behaviours: Mutex<VecDeque<Behaviour>>,
    served: AtomicUsize,
    connections: AtomicUsize,
    bodies: Mutex<Vec<Vec<u8>>>,
    /// Connections that are kept open.
    open: Mutex<Vec<TcpStream>>,
}

impl Server {
    pub(crate) fn start(behaviours: Vec<Behaviour>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let state =
            Arc::new(State { behaviours: Mutex::new(behaviours.into()), ..State::default() });
        let shared = Arc::clone(&state);
        // Ends with the test, as no client connects any more.
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (stream, state) = (stream.unwrap(), Arc::clone(&shared));
                state.connections.fetch_add(1, Ordering::SeqCst);
                thread::spawn(move || serve(stream, &state));
            }
        });
        Self { address, state }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the number of requests.
    pub(crate) fn served(&self) -> usize {
        self.state.served.load(Ordering::SeqCst)
    }

    pub(crate) fn connections(&self) -> usize {
        self.state.connections.load(Ordering::SeqCst)
    }

    /// Returns the bodies that were read.
    pub(crate) fn bodies(&self) -> Vec<Vec<u8>> {
        self.state.bodies.lock().unwrap().clone()
    }
}

/// Serves a connection until a behaviour ends it.
fn serve(stream: TcpStream, state: &State) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    loop {
        // Not before a request arrives: the next request may come over another connection.
        if reader.buffer().is_empty() && !matches!(stream.peek(&mut [0]), Ok(1..)) {
            return;
        }
        let Some(behaviour) = state.behaviours.lock().unwrap().pop_front() else { return };
        state.served.fetch_add(1, Ordering::SeqCst);
        if matches!(behaviour, Behaviour::ResetAtOnce) {
            // Something is unread then, so the connection is reset and not closed.
            thread::sleep(Duration::from_millis(20));
            return;
        }
        let Some(length) = headers(&mut reader) else {
            // The client has closed the connection, and sent no request.
            state.served.fetch_sub(1, Ordering::SeqCst);
            state.behaviours.lock().unwrap().push_front(behaviour);
            return;
        };
        if let Behaviour::Early(status) = behaviour {
            write(&stream, &answer(status, "{}"));
            state.open.lock().unwrap().push(stream);
            return;
        }
        let mut body = vec![0; length];
        if reader.read_exact(&mut body).is_err() {
            return;
        }
        state.bodies.lock().unwrap().push(body);
        match behaviour {
            Behaviour::Answer(status, body) => write(&stream, &answer(status, body)),
            Behaviour::Raw(text, stays) => {
                write(&stream, text);
                if stays {
                    state.open.lock().unwrap().push(stream);
                }
                return;
            }
            Behaviour::Hang => {
                state.open.lock().unwrap().push(stream);
                return;
            }
            Behaviour::Drip => {
                let head = format!("HTTP/1.1 200 OK\r\nx-long: {}", "x".repeat(10_000));
                for byte in head.into_bytes() {
                    if (&stream).write_all(&[byte]).is_err() {
                        return;
                    }
                    thread::sleep(Duration::from_millis(20));
                }
                return;
            }
            Behaviour::Reset => {
                reset(&stream);
                return;
            }
            Behaviour::Close | Behaviour::Early(_) | Behaviour::ResetAtOnce => return,
        }
    }
}

/// Reads the headers of a request, and returns the length of its body.
fn headers(reader: &mut impl BufRead) -> Option<usize> {
    let (mut length, mut is_first) = (0, true);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim() {
            "" if !is_first => return Some(length),
            text => {
                if let Some((name, value)) = text.split_once(':')
                    && name.eq_ignore_ascii_case("content-length")
                {
                    length = value.trim().parse().ok()?;
                }
            }
        }
        is_first = false;
    }
}

fn answer(status: u16, body: &str) -> String {
    format!(
        "HTTP/1.1 {status} Status\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

fn write(mut stream: &TcpStream, text: &str) {
    // The client may be gone, which is its right.
    _ = stream.write_all(text.as_bytes());
    _ = stream.flush();
}

/// Closes the connection with a reset.
fn reset(stream: &TcpStream) {
    let socket = tokio::net::TcpSocket::from_std_stream(stream.try_clone().unwrap());
    socket.set_zero_linger().unwrap();
    drop(socket);
}
