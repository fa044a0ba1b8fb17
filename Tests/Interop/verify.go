// Verify checks, with Go's own golang.org/x/mod/sumdb/note and .../tlog, what Plenary wrote:
// the signed checkpoint, the tiles, proofs of inclusion and consistency, and an exported record,
// of which it then flips every bit. It shares no code with Plenary.
//
// Usage: verify DIRECTORY
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

var strict = base64.StdEncoding.Strict()

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: verify DIRECTORY")
		os.Exit(2)
	}
	if err := verify(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "interop: error:", err)
		os.Exit(1)
	}
}

func verify(dir string) error {
	read := func(name string) []byte {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			fmt.Fprintln(os.Stderr, "interop: error:", err)
			os.Exit(1)
		}
		return data
	}
	vkey := strings.TrimSuffix(string(read("vkey")), "\n")
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return fmt.Errorf("vkey: %w", err)
	}
	tree, err := openCheckpoint(read("checkpoint"), verifier)
	if err != nil {
		return fmt.Errorf("checkpoint: %w", err)
	}
	older, err := openCheckpoint(read("older-checkpoint"), verifier)
	if err != nil {
		return fmt.Errorf("older checkpoint: %w", err)
	}
	fmt.Printf("note.Open accepts both checkpoints, of %d and %d entries\n", older.N, tree.N)

	// Go's own proofs out of our tiles, each tile checked against the signed root.
	hashes := tlog.TileHashReader(tree, tileReader(dir))
	proof, err := tlog.ProveTree(tree.N, older.N, hashes)
	if err != nil {
		return fmt.Errorf("ProveTree from tiles: %w", err)
	}
	if err := tlog.CheckTree(proof, tree.N, tree.Hash, older.N, older.Hash); err != nil {
		return fmt.Errorf("CheckTree: %w", err)
	}
	commitments, err := readEntryTiles(dir, tree.N)
	if err != nil {
		return err
	}
	for index, commitment := range commitments {
		record, err := tlog.ProveRecord(tree.N, int64(index), hashes)
		if err != nil {
			return fmt.Errorf("ProveRecord %d: %w", index, err)
		}
		leaf := tlog.RecordHash(commitment)
		if err := tlog.CheckRecord(record, tree.N, tree.Hash, int64(index), leaf); err != nil {
			return fmt.Errorf("CheckRecord %d: %w", index, err)
		}
		leaf[0] ^= 1
		if tlog.CheckRecord(record, tree.N, tree.Hash, int64(index), leaf) == nil {
			return fmt.Errorf("CheckRecord %d accepts a tampered entry", index)
		}
	}
	fmt.Printf("ProveTree, CheckTree, ProveRecord and CheckRecord accept the tiles of %d entries\n",
		len(commitments))

	// Our proofs.
	var ours tlog.TreeProof
	for _, line := range strings.Fields(string(read("consistency"))) {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return fmt.Errorf("consistency: %w", err)
		}
		ours = append(ours, hash)
	}
	if err := tlog.CheckTree(ours, tree.N, tree.Hash, older.N, older.Hash); err != nil {
		return fmt.Errorf("CheckTree on Plenary's proof: %w", err)
	}
	if err := checkProofFile(read("entry.tlog-proof"), commitments, verifier); err != nil {
		return fmt.Errorf("entry.tlog-proof: %w", err)
	}
	fmt.Println("CheckTree and CheckRecord accept Plenary's proofs")

	for _, name := range []string{"record.txt", "meeting.txt", "small.txt"} {
		count, err := checkRecord(read(name), vkey, verifier)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		fmt.Printf("%s: %d entries, genuine\n", name, count)
	}
	small := read("small.txt")
	for index := range small {
		for bit := 0; bit < 8; bit++ {
			small[index] ^= 1 << bit
			if _, err := checkRecord(small, vkey, verifier); err == nil {
				return fmt.Errorf("small.txt: bit %d of byte %d flipped is not noticed", bit, index)
			}
			small[index] ^= 1 << bit
		}
	}
	fmt.Printf("small.txt: each of %d flipped bits is noticed\n", len(small)*8)
	return nil
}

// openCheckpoint checks a checkpoint's signature with note.Open and reads its three lines.
func openCheckpoint(text []byte, verifier note.Verifier) (tlog.Tree, error) {
	var tree tlog.Tree
	opened, err := note.Open(text, note.VerifierList(verifier))
	if err != nil {
		return tree, err
	}
	for _, signature := range opened.Sigs {
		// note.Open lets stray bits at the end of Base64 pass.
		if _, err := strict.DecodeString(signature.Base64); err != nil {
			return tree, err
		}
	}
	if len(opened.UnverifiedSigs) > 0 {
		return tree, errors.New("a signature of an unknown key")
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() || lines[3] != "" {
		return tree, errors.New("not the three lines of a checkpoint")
	}
	if tree.N, err = wholeNumber(lines[1]); err != nil {
		return tree, err
	}
	tree.Hash, err = parseHash(lines[2])
	return tree, err
}

// checkRecord verifies an exported record, format plenary-record/v1, under a key that is trusted.
func checkRecord(text []byte, vkey string, verifier note.Verifier) (int, error) {
	parts := bytes.SplitN(text, []byte("\n\n"), 4)
	if len(parts) != 4 {
		return 0, errors.New("not a record")
	}
	header := strings.Split(string(parts[0]), "\n")
	if len(header) != 3 || header[0] != "plenary-record/v1" {
		return 0, errors.New("not a plenary-record/v1")
	}
	if header[1] != "key "+vkey {
		return 0, errors.New("another key")
	}
	scope := strings.TrimPrefix(header[2], "scope ")
	if header[2] != "scope "+scope {
		return 0, errors.New("no scope")
	}
	checkpoint := append(append(append([]byte{}, parts[1]...), "\n\n"...), parts[2]...)
	tree, err := openCheckpoint(append(checkpoint, '\n'), verifier)
	if err != nil {
		return 0, err
	}
	body := string(parts[3])
	if !strings.HasSuffix(body, "\n") {
		return 0, errors.New("cut off")
	}
	walk := walk{scope: scope, heads: map[string]head{}}
	for _, line := range strings.Split(strings.TrimSuffix(body, "\n"), "\n") {
		if err := walk.line(line); err != nil {
			return 0, err
		}
	}
	if !walk.ended {
		return 0, errors.New("cut off")
	}
	if walk.size != tree.N || walk.root() != tree.Hash {
		return 0, errors.New("another root")
	}
	return walk.count, nil
}

type head struct {
	sequence int64
	hash     tlog.Hash
}

// A walk goes through the log from its first leaf to its last.
type walk struct {
	scope string
	size  int64
	count int
	ended bool
	peaks []tlog.Hash // the roots of the complete subtrees, from the left
	heads map[string]head
}

func (w *walk) line(line string) error {
	fields := strings.SplitN(line, " ", 5)
	switch {
	case w.ended:
		return errors.New("a line after the end")
	case fields[0] == "entry" && len(fields) == 5:
		return w.entry(fields)
	case fields[0] == "tree" && len(fields) == 4 && w.scope != "log":
		start, err1 := wholeNumber(fields[1])
		height, err2 := wholeNumber(fields[2])
		hash, err3 := parseHash(fields[3])
		if err1 != nil || err2 != nil || err3 != nil || height > 61 || start != w.size ||
			start%(1<<height) != 0 {
			return fmt.Errorf("tree line %q", line)
		}
		w.push(hash, int(height))
		return nil
	case fields[0] == "end" && len(fields) == 2 && fields[1] == strconv.Itoa(w.count):
		w.ended = true
		return nil
	}
	return fmt.Errorf("line %q", line)
}

func (w *walk) entry(fields []string) error {
	index, err := wholeNumber(fields[1])
	if err != nil || index != w.size {
		return fmt.Errorf("entry %s where %d belongs", fields[1], w.size)
	}
	salt, err := strict.DecodeString(fields[2])
	if err != nil || len(salt) != 16 {
		return fmt.Errorf("entry %d: salt", index)
	}
	commitment := sha256.Sum256([]byte("plenary-entry/v1\n" + string(salt) + fields[4]))
	if fields[3] != strict.EncodeToString(commitment[:]) {
		return fmt.Errorf("entry %d was changed", index)
	}
	var envelope struct {
		Meeting  string `json:"meeting"`
		Previous string `json:"previous"`
		Sequence int64  `json:"sequence"`
	}
	if err := json.Unmarshal([]byte(fields[4]), &envelope); err != nil {
		return fmt.Errorf("entry %d: %w", index, err)
	}
	if w.scope != "log" && w.scope != "meeting "+envelope.Meeting {
		return fmt.Errorf("entry %d is of another meeting", index)
	}
	before := w.heads[envelope.Meeting]
	previous, err := parseHash(envelope.Previous)
	if err != nil || previous != before.hash || envelope.Sequence != before.sequence+1 {
		return fmt.Errorf("entry %d does not follow entry %d of its meeting", index, before.sequence)
	}
	leaf := tlog.RecordHash(commitment[:])
	w.heads[envelope.Meeting] = head{envelope.Sequence, leaf}
	w.push(leaf, 0)
	w.count++
	return nil
}

func (w *walk) push(hash tlog.Hash, height int) {
	for at := height; w.size>>at&1 == 1; at++ {
		hash = tlog.NodeHash(w.peaks[len(w.peaks)-1], hash)
		w.peaks = w.peaks[:len(w.peaks)-1]
	}
	w.peaks = append(w.peaks, hash)
	w.size += 1 << height
}

func (w *walk) root() tlog.Hash {
	if len(w.peaks) == 0 {
		return sha256.Sum256(nil)
	}
	root := w.peaks[len(w.peaks)-1]
	for i := len(w.peaks) - 2; i >= 0; i-- {
		root = tlog.NodeHash(w.peaks[i], root)
	}
	return root
}

// checkProofFile checks a c2sp.org/tlog-proof@v1 with note.Open and tlog.CheckRecord.
func checkProofFile(text []byte, commitments [][]byte, verifier note.Verifier) error {
	proof, checkpoint, found := bytes.Cut(text, []byte("\n\n"))
	lines := strings.Split(string(proof), "\n")
	if !found || len(lines) < 2 || lines[0] != "c2sp.org/tlog-proof@v1" {
		return errors.New("not a tlog-proof")
	}
	tree, err := openCheckpoint(checkpoint, verifier)
	if err != nil {
		return err
	}
	index, err := wholeNumber(strings.TrimPrefix(lines[1], "index "))
	if err != nil {
		return err
	}
	var record tlog.RecordProof
	for _, line := range lines[2:] {
		hash, err := parseHash(line)
		if err != nil {
			return err
		}
		record = append(record, hash)
	}
	return tlog.CheckRecord(
		record, tree.N, tree.Hash, index, tlog.RecordHash(commitments[index]))
}

// readEntryTiles reads the commitments out of tile/entries.
func readEntryTiles(dir string, size int64) ([][]byte, error) {
	var commitments [][]byte
	for index := int64(0); index*256 < size; index++ {
		width := size - index*256
		if width > 256 {
			width = 256
		}
		tile := tlog.Tile{H: 8, L: -1, N: index, W: int(width)}
		data, err := os.ReadFile(filepath.Join(dir, tilePath(tile)))
		if err != nil {
			return nil, err
		}
		for len(data) >= 2 {
			length := int(binary.BigEndian.Uint16(data))
			if len(data) < 2+length {
				return nil, errors.New("an entry tile is cut off")
			}
			commitments = append(commitments, data[2:2+length])
			data = data[2+length:]
		}
	}
	if int64(len(commitments)) != size {
		return nil, fmt.Errorf("%d entries in tiles, not %d", len(commitments), size)
	}
	return commitments, nil
}

type tileReader string

func (tileReader) Height() int { return 8 }

func (dir tileReader) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var data [][]byte
	for _, tile := range tiles {
		content, err := os.ReadFile(filepath.Join(string(dir), tilePath(tile)))
		if err != nil {
			return nil, err
		}
		data = append(data, content)
	}
	return data, nil
}

func (tileReader) SaveTiles([]tlog.Tile, [][]byte) {}

// tilePath is Go's path without the height, as C2SP tlog-tiles has it.
func tilePath(tile tlog.Tile) string {
	path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
	return strings.Replace(path, "tile/data/", "tile/entries/", 1)
}

func wholeNumber(text string) (int64, error) {
	number, err := strconv.ParseInt(text, 10, 64)
	if err != nil || number < 0 || strconv.FormatInt(number, 10) != text {
		return 0, fmt.Errorf("%q is no whole number", text)
	}
	return number, nil
}

func parseHash(text string) (tlog.Hash, error) {
	var hash tlog.Hash
	data, err := strict.DecodeString(text)
	if err != nil || len(data) != len(hash) {
		return hash, fmt.Errorf("%q is no hash", text)
	}
	copy(hash[:], data)
	return hash, nil
}
